import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** What is said: the kind, the words, the cue, the speaker as printed. */
function said(body: string) {
  const source = `Harbor talks\n\n${body}\n\nThe end of the copy stands here.`;
  return (read(source, { id: 'talks' }).article?.quotes ?? []).map(({ kind, text, cue, speaker }) => [
    kind,
    text,
    cue?.text,
    speaker && source.slice(...speaker.span),
  ]);
}

it.each([
  [
    'The ferry "Tarn Queen" will carry a "salt" tax of two crowns, the council said.',
    'The ferry "Tarn Queen" will carry a "salt" tax of two crowns',
    'the council',
  ],
  [
    'The council said the "Tarn Queen" would sail again in May.',
    'the "Tarn Queen" would sail again in May',
    'The council',
  ],
  ['The study, entitled "The Salt Road," found that the quay was sinking.', 'the quay was sinking', 'The study'],
])('tells what is said with words in marks that quote nobody: %s', (copy, content, speaker) => {
  expect(said(copy).map(([kind, text, , who]) => [kind, text, who])).toEqual([['indirect', content, speaker]]);
});

it('tells what is said behind marks in an aside to whoever it goes on from', () => {
  expect(said('Jon Orr, who was called "a fox in a hen house" by some, said the port would not close.').at(-1)).toEqual(
    ['indirect', 'the port would not close', 'said', 'Jon Orr'],
  );
  expect(
    said('The service will run "soon and on the quay", said Ina Orr, head of the port.').map(([kind]) => kind),
  ).toEqual(['partial']);
});

it('leaves a sentence to what it quotes', () => {
  expect(
    said('The council said the "Tarn Queen" was a ship that "nobody on this coast will ever sail again".'),
  ).toEqual([['partial', 'nobody on this coast will ever sail again', 'said', 'The council']]);
  expect(said('"We closed it," the council said of the "Tarn Queen" quay.').map(([kind]) => kind)).toEqual(['direct']);
});
