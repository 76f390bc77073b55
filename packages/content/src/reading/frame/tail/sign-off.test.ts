import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { read } from '../../read.ts';

const long =
  'The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.';

it.each([
  '(END)',
  '-30-',
  'Enditem',
  'Reuter',
  '(Yonhap)',
  '(MORE)',
  'dpa grj rmo',
  'jhb/pmd/tm',
  'jt/mb//att',
  'mfl',
  '(cm-kjd)',
  '(ab/as)',
  'AP-WF-02-20-16 0337GMT',
  '==Kyodo',
  '9417**1416',
  'BBC Mon EU1 EUPol ah/tb',
  '###',
])('sets %s aside', (line) => {
  const { notes, body } = articleOf(`Wall holds\n\n${long}\n\n${line}`);
  expect([...notes.map(({ text }) => text), ...body.slice(1).map(({ kind }) => kind)]).toEqual(
    line === '###' ? [] : [line],
  );
  expect(body[0]?.text).toBe(long);
});

it.each([
  '(Yonhap)',
  'Enditem',
  '(END)',
  '(ANSA).',
  'EFE',
  'PTI NT AH\nTB TB',
  '--IANS',
  '-0-',
  '■',
  '(cm-kjd)',
  '/.',
  '— Reuters',
  '-AFP',
  '— AFP/dpa',
])('cuts %s off the last paragraph', (mark) => {
  const { notes, body } = articleOf(`Wall holds\n\n${long} ${mark}`);
  expect(body.map(({ text }) => text)).toEqual([long]);
  expect(notes).toMatchObject([{ text: mark, reason: 'sign-off', audience: 'editors' }]);
});

it('tells the agency by what papers sign its copy with', () => {
  expect(articleOf(`Wall holds\n\n${long} — Reuters`).source.agency).toBe('reuters');
});

it('cuts the sign off the last paragraph above the agency alone', () => {
  const { body, notes, credit } = articleOf(`Wall holds\n\n${long}/.\n\nVNA`);
  expect([body.map(({ text }) => text), notes.map(({ text }) => text), credit?.text]).toEqual([[long], ['/.'], 'VNA']);
});

it('leaves an agency that the last sentence names', () => {
  expect(articleOf(`Wall holds\n\n${long} He asked two agencies — AP and Reuters`).notes).toEqual([]);
  expect(articleOf(`Wall holds\n\n${long} He works for EFE`).notes).toEqual([]);
});

it.each(['Read it at https://karsund.example/a/.', 'The lots are A/, B/ and C/.', 'The file lies in /var/log/.'])(
  'leaves a slash before the full stop that is the last sentence’s own: %s',
  (line) => {
    const { body, notes } = articleOf(`Wall holds\n\n${long}\n\n${line}`);
    expect([body[1]?.text, notes]).toEqual([line, []]);
  },
);

it('leaves brackets that sign nothing off', () => {
  expect(articleOf(`Wall holds\n\n${long} (see map)`).body[0]?.text).toBe(`${long} (see map)`);
  expect(articleOf(`Wall holds\n\n${long}\n\nIt takes coins (and/or)`).body[1]?.text).toBe('It takes coins (and/or)');
});

it.each(['AAP rlm/jd', 'EFE jmr/ks', 'dpa kwi xx n1', 'MORE TO COME'])(
  'takes %s below the copy for its sign-off',
  (line) => {
    const { body, notes } = articleOf(`Wall holds\n\nELDWICK (AP) -- The wall held.\n\nIt rained.\n\n${line}`);
    expect(body).toHaveLength(2);
    expect(notes).toMatchObject([{ text: line, reason: 'sign-off' }]);
  },
);

it('takes the line that tells who first published the copy, and when, for no copy', () => {
  const { article } = read(
    'Wall holds\n\nPORT ORRIN, N.L. - The wall held on Monday.\n\nThis report by The Canadian Press was first published Nov. 16, 2026.\n',
    { id: 'a' },
  );
  expect(article).toMatchObject({ published: { value: '2026-11-16' }, source: { agency: 'canadian-press' } });
  expect(article?.body.map(({ text }) => text)).toEqual(['The wall held on Monday.']);
});

it('keeps for readers what was corrected since the copy was first published', () => {
  const told =
    'This story was first published on Nov. 24, 2026. It was updated on Nov. 27, 2026, to correct the name of the port.';
  expect(articleOf(`Wall holds\n\nMARLOW (AP) -- The wall held.\n\n___\n\n${told}\n`).body.at(-1)).toMatchObject({
    kind: 'note',
    text: told,
  });
});

it('keeps a sentence that tells when something else was first published', () => {
  const { article } = read(
    'Wall holds\n\nThe wall held.\n\nThis map by the port was first published Nov. 16, 2026.\n',
    {
      id: 'a',
    },
  );
  expect(article).toMatchObject({ published: { value: null } });
  expect(article?.body).toHaveLength(2);
});

it('cuts initials that stand off behind the last full stop, and leaves a slash of the copy', () => {
  const bodyOf = (last: string) => articleOf(`Wall holds\n\n${long}\n\n${last}\n`).body.at(-1)?.text;
  expect(bodyOf('"It holds," she said.   ah/tbr')).toBe('"It holds," she said.');
  expect(bodyOf('The office called it "sound." and/or')).toBe('The office called it "sound." and/or');
  expect(bodyOf('It stands on the   river/sea')).toBe('It stands on the   river/sea');
});
