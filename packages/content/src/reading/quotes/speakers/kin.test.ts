import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation, by name or description. */
const lastSpeaker = (copy: string): string | undefined =>
  read(
    `Harbor talks\n\nMayor John Holt spoke on Thursday.\n\n"We begin," said harbor chief Mary Eik.\n\n"It is late," Holt said.\n\n${copy}\n`,
    { id: 'talks' },
  ).article?.quotes.at(-1)?.speaker?.name;

it.each([
  ['Holt\'s wife sat by. "He is ill," she said.', "Holt's wife"],
  ['Eik left. Her husband remained. "She is ill," he said.', 'Her husband'],
  ['The widow kept the keys. "I sold the yard," she said.', 'The widow'],
  ['The boy hid behind a crate. "I saw the flames," he said.', 'The boy'],
])('takes who is described by kin or sex for somebody that `he` or `she` stands for: %s', (copy, name) =>
  expect(lastSpeaker(copy)).toBe(name),
);
