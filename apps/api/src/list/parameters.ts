import { type EntityKind, entityKinds, type Filters } from '@dateline/content/archive';
import * as z from 'zod';
import { idOf } from '../entities/address.ts';

const usual = 20;
const most = 100;
const range = `A whole number from 1 to ${most}.`;

/** Which page, and how long. */
export const paging = (what: string) => ({
  limit: z
    .codec(z.string().regex(/^\d{1,4}$/, range), z.int().min(1, range).max(most, range), {
      decode: Number,
      encode: String,
    })
    .default(usual)
    .meta({ description: `How many ${what} to a page.` }),
  cursor: z.string().max(4000).optional().meta({ description: 'Where to go on: `next` of the page before.' }),
});

/** One of some words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, description: string) =>
  z.enum(words, `One of: ${words.join(', ')}.`).meta({ description });

/** Several of some words, with commas between. */
export function someOf<const Words extends readonly [string, ...string[]]>(words: Words, description: string) {
  const said = `One or more, with commas between, of: ${words.join(', ')}.`;
  return z
    .codec(z.string(), z.array(z.enum(words, said)).max(words.length, said), {
      decode: (text) => text.split(',') as Words[number][],
      encode: (all) => all.join(','),
    })
    .optional()
    .meta({ description });
}

const dayForm = 'A day, a month or a year: 2027-10-12, 2027-10 or 2027.';

/** A day of the calendar, a month or a year. */
export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, dayForm)
    .refine(isOfCalendar, dayForm)
    .optional()
    .meta({ description });

function isOfCalendar(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
}

/** A word or a few, as short as such words are. */
export const words = (description: string, longest = 100) => {
  const said = `One to ${longest} characters.`;
  return z.string().min(1, said).max(longest, said).meta({ description });
};

const namesForm = 'One name, or up to eight with commas between.';
const names = (description: string) =>
  z
    .codec(z.string(), z.array(z.string().min(1, namesForm).max(200, namesForm)).max(8, namesForm), {
      decode: (text) => text.split(','),
      encode: (all) => all.join(','),
    })
    .optional()
    .meta({ description });

/** Entities by the last part of their address. */
export const named = {
  person: names('Who must be named: `ada-brandt`, as in the list of people; all of several.'),
  organisation: names('Which organisations must be named, as in their list.'),
  place: names('Which places must be named, as in their list.'),
  term: names('Which terms must be named, as in their list.'),
};

/** What narrows every list of articles or of what is in them. */
export const articleFilters = {
  agency: words('The id of the agency that sent it: `yonhap`.').optional(),
  genre: words('What kind of piece it is: `analysis`, `feature`, `factbox` …').optional(),
  language: words('Its language, as BCP 47 has it: `en`.', 35).optional(),
};

/** Days of publication, and whose they are. */
export const publicationDays = {
  from: day('The first day of publication. A month or a year will do.'),
  to: day('The last day of publication, itself included.'),
  days: oneOf(
    ['agency', 'utc'],
    'Whose days `from` and `to` mean: those of the agency, as its copy counts them, or those of UTC. What has a day and no hour keeps its day.',
  ).default('agency'),
};

type Named = { readonly [kind in EntityKind]?: readonly string[] | undefined };

/** The ids of all entities that are asked for. */
export const entitiesIn = (query: Named): string[] =>
  entityKinds.flatMap((kind) => query[kind]?.map((name) => idOf(kind, name)) ?? []);

/** What an archive is to narrow its articles to. */
export const filtersFrom = ({
  from,
  to,
  days,
  agency,
  genre,
  language,
  status,
  ...query
}: Filters & Named): Filters => ({
  ...{ from, to, days, agency, genre, language, status },
  entities: entitiesIn(query),
});
