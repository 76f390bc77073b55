import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** The first words that are told without quotation marks. */
function told(body: string) {
  const source = `Harbor talks\n\n${body}\n\nThe end of the copy stands here.`;
  const { quotes = [] } = read(source, { id: 'talks' }).article ?? {};
  return quotes.find(({ kind }) => kind === 'indirect')?.text;
}

it.each([
  ['Orrin has denied selling the quay and Ruiz has denied any part in it.', 'denied selling the quay'],
  [
    'Orrin denies selling the quay to the firm, and the mayor has said there was no sale.',
    'denies selling the quay to the firm',
  ],
  [
    'Orrin denies the charge that he sold the quay and Mayor Ada Ruiz denies any part in it.',
    'denies the charge that he sold the quay',
  ],
  ['Orrin denied the sale of the quay but left the council in May.', 'denied the sale of the quay'],
  ['Fishers praised the new law on fishing, while dockers and crews criticized it.', 'praised the new law on fishing'],
  ['Orrin has endorsed the mayor of Tarn and the loss was a blow to him.', 'endorsed the mayor of Tarn'],
  ['The mayor acknowledged losing the keys of the quay, but he has denied the rest.', 'losing the keys of the quay'],
])('ends what has no verb where the writer goes on: %s', (copy, words) => {
  expect(told(copy)).toBe(words);
});

it.each([
  ['Orrin said Tarn and Vessa have agreed to open the quay.', 'Tarn and Vessa have agreed to open the quay'],
  ['Orrin denied that Ruiz and the mayor have sold the quay.', 'denied that Ruiz and the mayor have sold the quay'],
  ['Orrin praised the crew and the owners of the boat.', 'praised the crew and the owners of the boat'],
  ['Orrin denied selling the quay and the mayor her boat.', 'denied selling the quay and the mayor her boat'],
  [
    'Orrin criticized the plan that the mayor and the council have adopted.',
    'criticized the plan that the mayor and the council have adopted',
  ],
])('goes on where two are joined: %s', (copy, words) => {
  expect(told(copy)).toBe(words);
});
