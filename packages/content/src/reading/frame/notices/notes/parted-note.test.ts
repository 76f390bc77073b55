import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { firstLost } from '../../../../testing/parts.ts';

it('leaves readers the paragraph that goes on behind a note', () => {
  const { body, notes, dateline, edNote } = articleOf(
    'Wall holds\n\nELDWICK, March 3 Kyodo - (EDS: CORRECTING DATE) The wall held (just).\n\nNobody was hurt.',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held (just).', 'Nobody was hurt.']);
  expect(notes).toMatchObject([{ text: '(EDS: CORRECTING DATE)', audience: 'editors' }]);
  expect([dateline?.agency, edNote?.text]).toEqual(['Kyodo', '(EDS: CORRECTING DATE)']);
});

it.each(['(Adds quotes)', '(ATTN: ADDS quotes)', '(EDS: ADDS quotes)'])('reads the dateline behind %s', (note) => {
  const { body, dateline, changeNote } = articleOf(
    `Wall holds\n\n${note} ELDWICK, March 3 (AP) _ The wall held.\n\nNobody was hurt.`,
  );
  expect([changeNote?.text, dateline?.agency, body.length]).toEqual([note, 'AP', 2]);
});

it.each(['(Adds quotes) The wall held.', '(ADDS quotes)\nThe wall held.'])(
  'keeps from readers what changes, told behind the dateline: %s',
  (copy) => {
    const { body, changeNote } = articleOf(`Wall holds\n\nELDWICK, March 3 (AP) - ${copy}`);
    expect([body.map(({ text }) => text), changeNote?.text.toLowerCase()]).toEqual([
      ['The wall held.'],
      '(adds quotes)',
    ]);
  },
);

it('keeps from readers a note to editors that closes a paragraph, wherever it stands', () => {
  const { body, notes } = articleOf(
    `Wall holds\n\n${'The wall held.\n\n'.repeat(12)}Nobody was hurt (so far). (EDS: CORRECTS DATE)\n\nIt held.`,
  );
  expect(body.at(-2)?.text).toBe('Nobody was hurt (so far).');
  expect(notes).toMatchObject([{ text: '(EDS: CORRECTS DATE)', audience: 'editors' }]);
});

it('keeps every change note from readers', () => {
  const { body, changeNote, notes } = articleOf(
    'Wall holds\n\n(ADDS quotes)\n\n(UPDATES with background)\n\nELDWICK, March 3 (AP) - The wall held.',
  );
  expect([body.length, changeNote?.text]).toEqual([1, '(ADDS quotes)']);
  expect(notes).toMatchObject([{ text: '(UPDATES with background)', audience: 'editors' }]);
});

it('leaves a paragraph that opens on a bracket as it is', () => {
  const paragraph = '(Tarn Oil) said on Monday that the wall held.';
  expect(articleOf(`Wall holds\n\nThe wall held.\n\n${paragraph}`).body[1]?.text).toBe(paragraph);
});

it.each([
  '(photo)',
  '(photo) (video)',
  '(2 photos)',
  '(Repeats to additional subscribers)',
  '(Refiles to fix garble in para 2)',
  '(Not for use in Velmora)',
  '(With inputs from agencies)',
  '(Eldwick newsroom; +00 555 0101)',
  '(ends)',
  '(Yonhap) (END)',
  '[To be updated.]',
  '((This is a test note to desk only - do not publish))',
  '((To be updated)) (photo)',
])('parts it from the sentence that ends right before: %s', (note) => {
  const source = `Wall holds\n\nELDWICK, March 3 (AP) -- The wall held. ${note}\n\nIt rained, Holm said.`;
  const article = articleOf(source);
  expect(article.body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained, Holm said.']);
  expect(firstLost(source, article)).toBeNull();
});

it.each(['The wall (photo) held.', 'The wall held (photo)', 'It held. (Holm)', 'It held. (It ends on Sunday.)'])(
  'leaves copy in brackets: %s',
  (text) => {
    const { body } = articleOf(`Wall holds\n\nELDWICK, March 3 (AP) -- ${text}\n\nIt rained, Holm said.`);
    expect(body[0]?.text).toBe(text);
  },
);

it.each(['(c) The Associated Press', 'Will be updated.', 'PIX: available', 'With AP Photos.'])(
  'keeps from the copy what closes a paragraph and would be a note on a line of its own: %s',
  (note) => {
    const source = `Wall holds\n\nELDWICK, March 3 (AP) - The wall held. ${note}\n\nNobody was hurt.`;
    const article = articleOf(source);
    expect(article.body.map(({ text }) => text)).toEqual(['The wall held.', 'Nobody was hurt.']);
    expect(article.notes).toMatchObject([{ text: note }]);
  },
);
