import type { InventedCredit, Setting } from './agency-style.ts';
import { agencyStyles } from './agency-styles.ts';
import { daysAfter, isoDay, monthDay, shortMonths } from './calendar.ts';
import { actions, bodies, cities, subjects } from './invented.ts';
import { inventPeople, type Person } from './person.ts';
import { type Random, randomFrom } from './random.ts';
import { type Story, writeStory } from './story.ts';

/** A piece of invented copy, and what a reader must get from it. */
export interface InventedCopy extends Story {
  readonly text: string;
  readonly agency: string;
  /** The publication day that the copy was written for. */
  readonly published: string;
  /** True where the copy tells the publication day beyond doubt. */
  readonly publishedTold: boolean;
  readonly headline: string;
  readonly marker: { readonly kind: string; readonly number?: number } | null;
  readonly place: string;
  /** What of its date the dateline prints. */
  readonly date: { readonly month: number; readonly day: number; readonly year?: number } | null;
  readonly byline: string | null;
  /** The paragraphs that it says it changes. */
  readonly changed: readonly number[];
  readonly credits: readonly InventedCredit[];
  readonly captions: readonly string[];
  readonly signOff: string | null;
}

/**
 * Writes a piece of wire copy about an invented event, in the form of one of the agencies.
 *
 * @param seed The same seed gives the same copy.
 * @param length About how many paragraphs; thirteen make about 2.4 kB.
 */
export function inventCopy(seed: number, length = 9): InventedCopy {
  const random = randomFrom(seed);
  const style = random.pick(agencyStyles);
  const date = new Date(Date.UTC(2015 + random.int(10), random.int(12), 1 + random.int(28)));
  const [city, country] = random.pick(cities);
  const neighbour =
    cities.map(([, other]) => other).find((other) => other !== country && random.chance(0.5)) ?? 'Karelonia';
  const [body, short] = random.pick(bodies);
  const [leader, critic, expert, writer, photographer, editor] = inventSix(random);
  const subject = random.pick(subjects);
  const [action, acts] = random.pick(actions);
  const story = writeStory(
    random,
    { city, country, neighbour, body, short, leader, critic, expert, subject, action, date },
    length,
  );

  const headline = `${country} ${acts} ${subject.replace(/^(?:a|the) /, '')} after ${short} talks`;
  const marker = random.chance(0.5) ? style.marker(random) : null;
  const byline = style.prints.byline && random.chance(0.4) ? writer : null;
  const changed = style.prints.changes && marker && random.chance(0.6) ? [2, 4 + random.int(3)] : [];
  const credits = style.prints.credits && random.chance(0.7) ? inventCredits(random, writer, editor, city) : [];
  const shown = random.chance(0.4) ? daysAfter(date, -random.int(3)) : null;
  const captions = shown
    ? [
        `${leader.title} ${leader.name} (R) shakes hands with ${critic.title} ${critic.name} before their talks in ${city} on ${monthDay(shown, shortMonths)}, ${shown.getUTCFullYear()}. ${style.photo(photographer.name)}`,
      ]
    : [];

  const setting: Setting = {
    headline,
    marker: marker?.text ?? '',
    byline,
    city,
    country,
    date,
    credits,
    changed,
    body: withCaptions(story.paragraphs, captions, 1 + random.int(Math.max(1, length - 2))),
  };
  return {
    ...story,
    text: style.set(setting),
    agency: style.agency,
    published: isoDay(date),
    publishedTold:
      style.dated === 'year' || (style.dated === 'day' && shown !== null && isoDay(shown) === isoDay(date)),
    headline,
    marker: marker ? { kind: marker.kind, ...(marker.number === undefined ? {} : { number: marker.number }) } : null,
    place: style.place(city, country),
    date: datelineDate(style.dated, date),
    byline: byline?.name ?? null,
    changed,
    credits,
    captions,
    signOff: style.prints.signOff ?? null,
  };
}

function inventSix(random: Random): [Person, Person, Person, Person, Person, Person] {
  const [a, b, c, d, e, f] = inventPeople(random, 6);
  if (!a || !b || !c || !d || !e || !f) throw new Error('there are too few surnames');
  return [a, b, c, d, e, f];
}

function inventCredits(random: Random, writer: Person, editor: Person, city: string): InventedCredit[] {
  return [
    { role: 'reporting', name: writer.name, ...(random.chance(0.5) ? { place: city } : {}) },
    { role: 'editing', name: editor.name },
  ];
}

const withCaptions = (paragraphs: readonly string[], captions: readonly string[], after: number): Setting['body'] => [
  ...paragraphs.slice(0, after).map((text) => ({ kind: 'paragraph', text }) as const),
  ...captions.map((text) => ({ kind: 'caption', text }) as const),
  ...paragraphs.slice(after).map((text) => ({ kind: 'paragraph', text }) as const),
];

function datelineDate(dated: 'no' | 'day' | 'year', date: Date): InventedCopy['date'] {
  if (dated === 'no') return null;
  const day = { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return dated === 'year' ? { ...day, year: date.getUTCFullYear() } : day;
}
