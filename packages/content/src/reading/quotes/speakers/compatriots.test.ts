import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation. */
const lastSpeaker = (copy: string): string | undefined =>
  read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes.at(-1)?.speaker?.name;

it.each([
  ['Britain\'s Ina Holt won. "We did it," the Briton said.', 'Ina Holt'],
  ['Ina Holt, of Britain, won. "We did it," the Briton said.', 'Ina Holt'],
  ['Jon Eik, an American, won. "We did it," said the American.', 'Jon Eik'],
  ['British rower Ina Holt beat American Jon Eik. "We did it," the Briton said.', 'Ina Holt'],
  // it may be whoever was named last
  ['British rower Ina Holt beat Jon Eik. "We did it," the Briton said.', 'the Briton'],
  ['Britain\'s Ina Holt and Britain\'s Jon Eik won. "We did it," the Briton said.', 'the Briton'],
  ['France\'s Ina Holt won. The talks go on. "It is late," the French said.', 'the French'],
])('tells whom `the Briton` stands for where one alone is said to be of that nation: %s', (copy, speaker) => {
  expect(lastSpeaker(copy)).toBe(speaker);
});
