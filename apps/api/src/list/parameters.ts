import * as z from 'zod';

const usual = 20;
const most = 100;
const range = `A whole number from 1 to ${most}.`;

/** What a cursor is to be. */
export const cursorForm = 'The `next` of a page of this list, as it came.';

/** Which page, and how long. */
export const paging = (what: string) => ({
  limit: z
    .codec(z.string(range).regex(/^\d{1,4}$/, range), z.int().min(1, range).max(most, range), {
      decode: Number,
      encode: String,
    })
    .default(usual)
    .meta({ description: `How many ${what} to a page.`, examples: [usual] }),
  cursor: z
    .string()
    .max(4000, cursorForm)
    .optional()
    .meta({ description: 'Where to go on: `next` of the page before.' }),
});

/** One of some words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, description: string) =>
  z.enum(words, `One of: ${words.join(', ')}.`).meta({ description, examples: [words[0]] });

/** Several of some words, with commas between. */
export function someOf<const Words extends readonly [string, ...string[]]>(words: Words, description: string) {
  const said = `One or more, with commas between, of: ${words.join(', ')}.`;
  return z
    .codec(z.string(said), z.array(z.enum(words, said)).max(words.length, said), {
      decode: (text) => text.split(',') as Words[number][],
      encode: (all) => all.join(','),
    })
    .optional()
    .meta({ description, examples: [words.slice(0, 2)] });
}

/** A word or a few, as short as such words are. */
export const words = (description: string, example: string, longest = 100) => {
  const said = `One to ${longest} characters.`;
  return z
    .string(said)
    .min(1, said)
    .max(longest, said)
    .meta({ description, examples: [example] });
};
