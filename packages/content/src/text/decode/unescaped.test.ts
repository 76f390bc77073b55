import { expect, it } from 'vitest';
import { escaped } from '../../formats/values/characters.ts';
import { read } from '../../reading/read.ts';
import { decode } from './index.ts';
import { unescaped } from './unescaped.ts';

it.each([
  ['V&amp;T Corp. said it&#8217;s dry.', 'V&T Corp. said it’s dry.'],
  ['Shares of Holm &amp; Sons rose.', 'Shares of Holm & Sons rose.'],
  ['&quot;The wall holds,&quot; she said&nbsp;on Friday.', '"The wall holds," she said\u00a0on Friday.'],
  ['H&eacute;lia Br&uuml;n said &#x201C;no&#x201D;.', 'Hélia Brün said “no”.'],
  ['It&#146;s dry&mdash;so far.', 'It’s dry—so far.'],
  ['Tarn Oil &lt;TARN.V&gt; rose, K&amp;L fell.', 'Tarn Oil <TARN.V> rose, K&L fell.'],
  ['It was escaped twice at V&amp;amp;T.', 'It was escaped twice at V&T.'],
  ['&quot;No,&quot; <b>said</b> Holm.<br/>She left.', '"No," said Holm.\n\nShe left.'],
  ['Holm is a legal entity of V&amp;T.', 'Holm is a legal entity of V&T.'],
])('reads copy that was escaped for HTML as what it was: %s', (text, was) => {
  expect(unescaped(text)).toBe(was);
});

it.each([
  'Shares of V&T rose.',
  'V&amp;T rose, and so did K&L.',
  'Pages write &amp; where the sign stands.',
  'Pages write V&amp;T, as HTML has it.',
  'Write "&amp;" for it.\nV&amp;T does.',
  'In `a &amp; b` the sign is &amp;.',
  'The address is https://quay.example/?a=1&amp;b=2&c=3.',
  'It is &no-such; at V&amp;T.',
  'It is &#0;V&amp;T.',
  '<p>V&amp;T rose.</p>',
  '{"text": "V&amp;T &quot;rose&quot;"}',
])('leaves what is right, or not all of it wrong: %s', (text) => {
  expect(unescaped(text)).toBeNull();
});

it('says so, with the place in the copy as it is read', () => {
  const { text, diagnostics } = decode(
    new TextEncoder().encode('Wall holds\n\nHolm &amp; Sons said it&#8217;s dry.\n'),
  );
  expect(text).toBe('Wall holds\n\nHolm & Sons said it’s dry.\n');
  expect(diagnostics).toMatchObject([{ code: 'html-escaped', severity: 'warning', span: [17, 18] }]);
});

it('tells the place past the tags that stood before it', () => {
  const bytes = new TextEncoder().encode('Wall holds<br>\n\n<b>Holm</b> &amp; Sons said it&#8217;s dry.\n');
  const { text, diagnostics } = decode(bytes);
  expect(text?.slice(...(diagnostics[0]?.span ?? []))).toBe('&');
});

it('keeps what is said of the bytes, and of its place only what still holds', () => {
  const bytes = Uint8Array.from('Caf\xe9 Holm &amp; Sons\n', (char) => char.charCodeAt(0));
  expect(decode(bytes)).toMatchObject({
    text: 'Café Holm & Sons\n',
    diagnostics: [{ code: 'windows-1252', span: [3, 4] }, { code: 'html-escaped' }],
  });
  const behind = Uint8Array.from('Holm &amp; Sons, caf\xe9\n', (char) => char.charCodeAt(0));
  expect(decode(behind).diagnostics).toMatchObject([{ code: 'windows-1252' }, { code: 'html-escaped' }]);
  expect(decode(behind).diagnostics[0]?.span).toBeUndefined();
});

it('gives back any copy that was escaped', () => {
  for (const copy of ['Holm & Sons <HOLM.V> rose, "by a lot".', "V&T's wall holds."])
    expect(unescaped(escaped(copy)) ?? copy).toBe(copy);
});

it('finds the names in such copy where it comes as text, whose places must hold', () => {
  const { article } = read('Wall sold\n\nV&amp;T Corp. and Holm &amp; Sons bought the wall.\n', { id: 'x' });
  expect(article?.names.map(({ text }) => text)).toEqual(['V&amp;T Corp.', 'Holm &amp; Sons']);
});
