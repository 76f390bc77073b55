import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation, by name or description. */
const lastSpeaker = (copy: string): string | undefined =>
  read(
    `Harbor talks\n\nMayor John Holt spoke on Thursday.\n\n"We begin," said harbor chief Mary Eik.\n\n"It is late," Holt said.\n\n${copy}\n`,
    { id: 'talks' },
  ).article?.quotes.at(-1)?.speaker?.name;

it.each([
  ['The father of a sailor said his daughter had written to him. "Papa, the sea is calm," she said.', 'his daughter'],
  ['A widow recalled how her husband had sailed off. "I will be back," he said.', 'her husband'],
  ['Eik said a guard had seen the fire. "The flames were blue," he said.', 'a guard'],
  ['He said his wife had seen the fire. "The flames were blue," she said.', 'his wife'],
])('hears whom the sentence before brings in where its subject does not fit: %s', (copy, name) =>
  expect(lastSpeaker(copy)).toBe(name),
);

it.each([
  ['Holt said a guard had seen the fire. "We have him," he said.', 'John Holt'],
  ['He said a guard had seen the fire. "We have him," he said.', 'John Holt'],
  ['Holt met a guard. "We have him," he said.', 'John Holt'],
  ['The yard is where his father had worked. "We had a boat," he said.', 'John Holt'],
  ['Holt said the guard had left. "We let him go," he said.', 'John Holt'],
  ['The fire broke out after a guard had left, he said.', 'John Holt'],
  ['The yard is to be a buyer for the planned boat. "We need one," he said.', 'John Holt'],
  ['The yard shut before the handover took place. "We let it go," he said.', 'John Holt'],
])('leaves to the one before what he goes on to say: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it.each([
  'Tom Moor and his wife met premier Ada Lind. "He smiled," she said.',
  'Jan Moor and his wife met premier Ada Lind. "He smiled," she said.',
  'Tom Moor came after his wife had met premier Ada Lind. "He smiled," she said.',
])('leaves open which of two she is of whom neither is the subject: %s', (copy) =>
  expect(lastSpeaker(copy)).toBe('she'),
);

it.each([
  ['Holt\'s wife sat by. "He is ill," she said.', "Holt's wife"],
  ['Eik left. Her husband remained. "She is ill," he said.', 'Her husband'],
  ['The widow kept the keys. "I sold the yard," she said.', 'The widow'],
  ['The boy hid behind a crate. "I saw the flames," he said.', 'The boy'],
])('takes who is described by kin or sex for somebody that `he` or `she` stands for: %s', (copy, name) =>
  expect(lastSpeaker(copy)).toBe(name),
);
