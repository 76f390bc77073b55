import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const kindsOf = (body: string) => articleOf(`Wall holds\n\n${body}`).body.map(({ kind }) => kind);

it('reads subheads, breaks and what the desk tells the reader', () => {
  expect(
    kindsOf(
      'The wall held overnight.\n\nOLD STONES\n\nThe wall is old.\n\n___\n\nHow it was built\n\nMasons built it.\n\n($1 = 0.92 crowns)',
    ),
  ).toEqual(['paragraph', 'heading', 'paragraph', 'break', 'heading', 'paragraph', 'note']);
});

it('gathers the items of a list into one block that keeps its lines', () => {
  const [, list] = articleOf(
    'Wall holds\n\nFour things to know, the office said:\n\n1. It held.\n2. It is old.\n3. It is wet.',
  ).body;
  expect(list).toMatchObject({ kind: 'list', text: '1. It held.\n2. It is old.\n3. It is wet.' });
});

it('tells a paragraph that is all quotation from one that says who speaks', () => {
  expect(
    kindsOf('"The wall held all night, and nobody was hurt."\n\n"The wall held all night," the mayor said.'),
  ).toEqual(['quote', 'paragraph']);
});

it('sets a date on a line of its own aside, as a note that has its day read', () => {
  const { body, notes, dates } = articleOf('Wall holds\n\nFriday, March 3, 2023\n\nThe wall held overnight.');
  expect(body).toMatchObject([{ kind: 'paragraph', text: 'The wall held overnight.' }]);
  expect(notes).toMatchObject([{ text: 'Friday, March 3, 2023', reason: 'date line', audience: 'everyone' }]);
  expect(dates).toMatchObject([{ text: 'Friday, March 3, 2023', value: '2023-03-03' }, { text: 'overnight' }]);
});

it('leaves a last line without a full stop a paragraph', () => {
  expect(kindsOf('The wall held overnight.\n\nNobody was hurt')).toEqual(['paragraph', 'paragraph']);
});

it('takes a result for no subhead', () => {
  expect(kindsOf('Results on Tuesday:\n\nMarlow 0 Vessa 0\n\nEldwick 3 (Holm 5, 31, Reed 88) Orrin 0')).not.toContain(
    'heading',
  );
});
