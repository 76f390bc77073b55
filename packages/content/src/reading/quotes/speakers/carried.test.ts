import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

/** The cue and the speaker's name of the last quotation of some copy that an analyst has spoken in. */
function lastBehind(copy: string) {
  const { quotes } = articleOf(
    `Rain is due\n\n"We expect rain," Lena Orban, an analyst, said.\n\n${copy}\n\nIt is late.`,
  );
  const { cue, speaker } = quotes.findLast(({ kind }) => kind !== 'indirect') ?? {};
  return [cue?.text, speaker?.name];
}

it.each([
  ['names somebody else', 'The quay was opened by Mayor Ada Brandt.\n\n"It was a great day."'],
  ['names somebody else beside her', 'Orban wrote to Ada Brandt. The quay is old.\n\n"It was a great day."'],
  ['names somebody else in the same paragraph', 'The quay was opened by Mayor Ada Brandt. "It was a great day."'],
  ['tells of nobody', 'The quay was opened on Monday.\n\n"It was a great day."'],
  ['tells of nobody, and another quotation followed', 'The quay was opened.\n\n"It was a day."\n\n"It was great."'],
  ['is a heading', 'What Tarn Economists Say\n\n"It will be a dry year."'],
  ['only tells where things stand', 'Here are some of the views on it:\n\n"It will be a dry year."'],
])('whoever spoke before does not go on behind a paragraph that %s', (_, copy) => {
  expect(lastBehind(copy)).toEqual([undefined, undefined]);
});

it.each([
  ['tells of her', 'Orban has sold salt for ten years.\n\n"It was a great day."'],
  ['asks', 'What will happen next?\n\n"It will be a dry year."'],
  ['asks her', 'Prices rose in Tarn.\n\nWhat do you expect?\n\n"It will be a dry year."'],
  ['is a sentence of the same paragraph', 'The yard is shut. "It was a great day."'],
])('whoever spoke before goes on behind a paragraph that %s', (_, copy) => {
  expect(lastBehind(copy)[1]).toBe('Lena Orban');
});

it.each([
  ['Boats are a good buy, said Tarn spokesman Jens Holt.\n\n"They sail."', 'Jens Holt'],
  ['Typically, crews pay a share, said Jens Holt, who sails.\n\n"They must."', 'Jens Holt'],
  ['Mayor Ada Brandt left and in a post on Monday insisted on talks. "They must."', 'Ada Brandt'],
  ['"Ships wait" in ports "for years," Jens Holt said.', 'Jens Holt'],
  ['"Ships wait," Jens Holt, Tarn Capital’s chief trader, said by phone. "They rust."', 'Jens Holt'],
  ['A ruling would "harm trade" and "the town," Jens Holt said.', 'Jens Holt'],
])('the one who tells it at the end of the sentence speaks: %s', (copy, name) => {
  expect(lastBehind(copy)[1]).toBe(name);
});

it('what stands in quotation marks and is told at the end of its sentence is of one speaker', () => {
  const { quotes } = articleOf(
    'Rain is due\n\n"As fleets grow, the costs" of crews "become harder," said Jens Holt.\n',
  );
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jens Holt', 'Jens Holt']);
});

it('the sentence before a quotation tells for itself too', () => {
  const { quotes } = articleOf('Rain is due\n\nJens Holt said the fleet had left. "It is late."\n');
  expect(quotes.map(({ kind, text, speaker }) => [kind, text, speaker?.name])).toEqual([
    ['indirect', 'the fleet had left', 'Jens Holt'],
    ['direct', 'It is late.', 'Jens Holt'],
  ]);
});
