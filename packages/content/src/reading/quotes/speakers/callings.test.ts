import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation. */
const lastSpeaker = (copy: string): string | undefined =>
  read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes.at(-1)?.speaker?.name;

it.each([
  ['Tarn Rovers manager Jon Moor was furious.\n\n"It was late," said the Italian.', 'Jon Moor'],
  ['Rep. Jon Moor lost.\n\nMoor conceded.\n\n"It was late," the three-term lawmaker said.', 'Jon Moor'],
  ['Ina Holt sat down.\n\n"It was late," said the farmer from Tarn.', 'Ina Holt'],
  ['Jon Moor, head of the Center for Salt Studies, was cautious.\n\n"It is late," the scientist said.', 'Jon Moor'],
  ['Jon Moor, a striker from Tarn, scored. "It was late," the striker said.', 'Jon Moor'],
  ['Vessan striker Jon Moor scored. "It was late," the striker said.', 'Jon Moor'],
  ['Senator Ina Holt arrived. "It is late," the lawmaker said.', 'Ina Holt'],
])('who has just been named goes by what he is: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it.each([
  ['Jon Moor was furious with Tom Ruiz.\n\n"It was late," said the Italian.', 'the Italian'],
  ['A farmer came. Ina Holt wept. "It is late," the farmer said.', 'the farmer'],
  ['Ina Holt met a farmer. "It is late," the farmer said.', 'the farmer'],
  ['Senator Ina Holt arrived. "It was late," the minister said.', 'the minister'],
  ['Ina Holt was jailed. "It was late," the judge said.', 'the judge'],
  ['Ina Holt would run the port, the banker said.', 'the banker'],
  ['Ina Holt left. The hall was still. "It was late," said the farmer.', 'the farmer'],
  ['Peter Moor left. "It was late," the saleswoman said.', 'the saleswoman'],
])('a calling is not anybody who is named: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));
