import { type AgencyStyle, agencyStyles } from './agency-styles.ts';
import { actions, bodies, cities, fillers, firstNames, remarks, subjects, surnames, titles } from './invented.ts';
import { type Random, randomFrom } from './random.ts';

/** A piece of invented copy, and what a reader must get from it. */
export interface InventedCopy {
  readonly text: string;
  readonly agency: string;
  /** The publication day that the copy was written for; not always told by it. */
  readonly published: string;
  readonly headline: string;
  readonly marker: { readonly kind: string; readonly number?: number } | null;
  readonly place: string;
  readonly month: number;
  readonly day: number;
  readonly byline: string | null;
  /** The paragraphs, datelines and wrapping taken away. */
  readonly paragraphs: readonly string[];
  readonly quotations: readonly string[];
  readonly people: readonly string[];
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
}

/**
 * Writes a piece of wire copy about an invented event, in the form of one of the agencies.
 *
 * @param seed The same seed gives the same copy.
 * @param length About how many paragraphs.
 */
export function inventCopy(seed: number, length = 9): InventedCopy {
  const random = randomFrom(seed);
  const style = random.pick(agencyStyles);
  const date = new Date(Date.UTC(2015 + random.int(10), random.int(12), 1 + random.int(28)));
  const [city, country] = random.pick(cities);
  const [body, short] = random.pick(bodies);
  const [leader, critic] = [inventPerson(random), inventPerson(random)];
  const topic = {
    city,
    country,
    body,
    short,
    leader,
    critic,
    subject: random.pick(subjects),
    action: random.pick(actions),
    date,
  };
  const story = write(random, topic, length);
  const headline = `${country} ${present[topic.action] ?? topic.action} ${topic.subject.replace(/^(?:a|the) /, '')} after ${short} talks`;
  const marker = random.chance(0.5) ? style.marker(random) : null;
  const byline = random.chance(0.4) && style.byline ? inventPerson(random).name : null;
  return {
    text: style.set({ ...story, headline, marker: marker?.text ?? '', byline, city, country, date }),
    agency: style.agency,
    published: date.toISOString().slice(0, 10),
    headline,
    marker: marker ? { kind: marker.kind, ...(marker.number === undefined ? {} : { number: marker.number }) } : null,
    place: style.place(city),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    byline,
    ...story,
  };
}

export interface Story {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly string[];
  readonly people: readonly string[];
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
}

interface Person {
  readonly title: string;
  readonly name: string;
  readonly surname: string;
}

interface Topic {
  readonly city: string;
  readonly country: string;
  readonly body: string;
  readonly short: string;
  readonly leader: Person;
  readonly critic: Person;
  readonly subject: string;
  readonly action: string;
  readonly date: Date;
}

const present: Record<string, string> = {
  approved: 'approves',
  suspended: 'suspends',
  reopened: 'reopens',
  expanded: 'expands',
  reviewed: 'reviews',
  delayed: 'delays',
  restored: 'restores',
  cancelled: 'cancels',
};

function inventPerson(random: Random): Person {
  const surname = random.pick(surnames);
  return { title: random.pick(titles), name: `${random.pick(firstNames)} ${surname}`, surname };
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function write(random: Random, topic: Topic, length: number): Story {
  const { leader, critic, body, short, subject, action, country, city, date } = topic;
  const weekday = weekdays[date.getUTCDay()] ?? 'Monday';
  const quotations: string[] = [];
  const quote = (): string => {
    const words = random.pick(remarks);
    quotations.push(words);
    return words;
  };
  const paragraphs = [
    `${country} on ${weekday} ${action} ${subject} with its neighbours, the ${body} (${short}) said, in a step that officials had sought since ${date.getUTCFullYear() - 3}.`,
    `"${quote()}," ${leader.title} ${leader.name} told reporters in ${city}.`,
    `${critic.title} ${critic.name} said the cost would come to about ${20 + random.int(70)} million euros over ${2 + random.int(8)} years.`,
  ];
  const more = [
    (): string => random.pick(fillers),
    (): string => `"${quote()}," ${leader.surname} said. "${quote()}."`,
    (): string => `The ${short} will meet again next month to settle what is left, ${critic.surname} said.`,
    (): string => `${critic.surname} called the plan "${quote().toLowerCase()}" in a speech last week.`,
    (): string =>
      `Some ${1 + random.int(9)},${100 + random.int(900)} people work in the sector, ${random.int(40) + 5} percent fewer than in ${date.getUTCFullYear() - 8}. ${random.pick(fillers)}`,
  ] as const;
  while (paragraphs.length < length) paragraphs.push(random.pick(more)());
  return { paragraphs, quotations, people: [...new Set([leader.name, critic.name])], abbreviations: [[short, body]] };
}

/** One of the agencies, by name: for tests that need its form. */
export const styleOf = (agency: string): AgencyStyle | undefined =>
  agencyStyles.find((style) => style.agency === agency);
