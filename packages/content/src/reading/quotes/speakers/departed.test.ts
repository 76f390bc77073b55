import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const speakersIn = (copy: string): (string | undefined)[] =>
  read(`Harbor talks\n\n${copy}\n`, { id: 'obit' }).article?.quotes.map(({ speaker }) => speaker?.name) ?? [];

const lead =
  'Dame Ida Askell, the actor, has died aged 93.\n\nHer daughter, the novelist Hanna Lowe, said she died at home.';

it.each([
  'Born in Oldham in 1933, she left school at 15.\n\n"I had sewn the frock," she liked to say.',
  'Born in Oldham in 1933, she left school at 15.\n\n"I had sewn the frock," she said.',
  '"I had sewn the frock," she once said of her first part.',
])('hears of what the dead said where the copy goes back to their life: %s', (copy) =>
  expect(speakersIn(`${lead}\n\n${copy}`)).toEqual(['Hanna Lowe', 'Ida Askell']),
);

it.each([
  [`${lead}\n\n"I am sad," she said.`, 'Hanna Lowe'],
  [
    'Dame Ida Askell, the actor, was honoured.\n\nHanna Lowe said she was proud.\n\n"She sewed it," she once said.',
    'Hanna Lowe',
  ],
  [`${lead}\n\nTom Lowe said he was sad.\n\n"She sewed it," he once said.`, 'Tom Lowe'],
])('leaves to the living what they say: %s', (copy, name) => expect(speakersIn(copy).at(-1)).toBe(name));
