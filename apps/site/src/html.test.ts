import { expect, it } from 'vitest';
import { html } from './html.ts';

it('takes what is put in as text, in attributes too', () => {
  const words = `<b onclick="x">'&amp;'</b>`;
  expect(String(html`<p title="${words}">${words}</p>`)).toBe(
    '<p title="&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;">&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;</p>',
  );
});

it('takes markup as it is, in lists too', () => {
  expect(String(html`<ul>${['a', '<b>'].map((word) => html`<li>${word}</li>`)}</ul>`)).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
  );
});

it('shows what would turn letters around', () => {
  expect(String(html`${'a\u202eb'}${['c\u0000']}`)).toBe('a[U+202E]bc[U+0000]');
});

it('puts nothing in where something is missing', () => {
  expect(String(html`a${null}${undefined}${false}${0}b`)).toBe('a0b');
});
