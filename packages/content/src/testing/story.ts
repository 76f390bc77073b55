import { daysAfter, isoDay, isoWeek, monthDay, shortMonths, weekdayOf } from './calendar.ts';
import { companies, employers, fillers, remarks, verdicts } from './invented.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** What a story is about. */
export interface Topic {
  readonly city: string;
  readonly country: string;
  readonly neighbour: string;
  readonly body: string;
  readonly short: string;
  readonly leader: Person;
  readonly critic: Person;
  readonly expert: Person;
  readonly subject: string;
  readonly action: string;
  readonly date: Date;
}

export interface InventedQuotation {
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  /** The surname of who says it; null where the copy keeps it back. */
  readonly speaker: string | null;
}

export interface InventedDate {
  readonly text: string;
  /** Its TIMEX3 value, the publication day being known. */
  readonly value: string;
}

/** The running copy of a story, and what is in it, each list in the order of the copy. */
export interface Story {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly InventedQuotation[];
  readonly dates: readonly InventedDate[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
}

/** Writes a story of about as many paragraphs as asked for: lede, reaction, then whatever chance brings. */
export function writeStory(random: Random, topic: Topic, length: number): Story {
  const { leader, critic, expert, body, short, subject, action, country, neighbour, city, date } = topic;
  const quotations: InventedQuotation[] = [];
  const dates: InventedDate[] = [];
  const people = new Set([leader.name, critic.name]);
  const unused = [...remarks];
  const year = date.getUTCFullYear();
  const employer = random.pick(employers);
  const span = 2 + random.int(8);

  const say = (kind: 'direct' | 'partial', text: string, speaker: string | null): string => {
    quotations.push({ kind, text, speaker });
    return text;
  };
  const remark = (speaker: string | null): string =>
    say('direct', unused.splice(random.int(unused.length), 1)[0] ?? random.pick(remarks), speaker);
  const verdict = (speaker: string): string => say('partial', random.pick(verdicts), speaker);
  const when = (text: string, value: string): string => {
    dates.push({ text, value });
    return text;
  };
  const weekday = (days: number): string => when(weekdayOf(daysAfter(date, days)), isoDay(daysAfter(date, days)));
  const inYear = (value: number): string => when(String(value), String(value));
  const fullDate = (days: number): string => {
    const day = daysAfter(date, days);
    return when(`${monthDay(day, shortMonths)}, ${day.getUTCFullYear()}`, isoDay(day));
  };
  const monthAfter = (): string => isoDay(new Date(Date.UTC(year, date.getUTCMonth() + 1, 1))).slice(0, 7);

  const opening = [
    `${country} on ${weekday(0)} ${action} ${subject} with ${neighbour}, the ${body} (${short}) said, in a step that officials had sought since ${inYear(year - 3)}.`,
    `"${remark(leader.surname)}," ${leader.title} ${leader.name} told reporters in ${city}.`,
    `${critic.title} ${critic.name} said the cost would come to about ${20 + random.int(70)} million euros over ${when(`${span} years`, `P${span}Y`)}.`,
  ];

  const scenes: (() => string)[] = [
    () =>
      `"${remark(leader.surname)}," ${leader.surname} said. "${remark(leader.surname)}." ${random.pick(fillers)} ${random.pick(fillers)}`,
    () =>
      `The ${short} will meet again ${when('next month', monthAfter())} to settle what is left of the dispute, ${critic.surname} said. ${random.pick(fillers)}`,
    () =>
      `${critic.surname}, a former head of ${random.pick(employers)}, called the plan "${verdict(critic.surname)}" in a speech in ${city} ${when('last week', isoWeek(daysAfter(date, -7)))}.`,
    () =>
      `Some ${1 + random.int(9)},${100 + random.int(900)} people work in the sector, ${random.int(40) + 5} percent fewer than in ${inYear(year - 8)}. ${random.pick(fillers)}`,
    () => {
      people.add(expert.name);
      return `"${remark(expert.surname)}," said ${expert.name}, who follows the trade for ${employer}. ${random.pick(fillers)}`;
    },
    () => {
      people.add(expert.name);
      return `Shares in ${random.pick(companies)} fell ${1 + random.int(8)}.${random.int(10)} percent, their steepest drop since ${inYear(year - 5)}, after ${expert.name} of ${employer} cut a forecast for ${country} by $${2 + random.int(7)}.${random.int(10)} billion.`;
    },
    () =>
      `${leader.surname} defended the plan before the annual assembly of the ${body}. "${remark(leader.surname)}," ${leader.pronoun} said. "${remark(leader.surname)}."`,
    () =>
      `"${remark(null)}," a senior official of the ${short} said on condition of anonymity, because the talks in ${city} are not public.`,
    () =>
      `${country} and ${neighbour} first agreed on the terms on ${fullDate(-(60 + random.int(900)))}, at a meeting in ${city} that ${leader.surname} had called.`,
    () =>
      `${critic.surname} and ${leader.surname} are to meet on ${weekday(1 + random.int(5))}, the ${short} said in a statement. ${random.pick(fillers)}`,
    () =>
      `"${remark(critic.surname)}," ${critic.surname} said ${weekday(0)}, adding that ${neighbour} should pay its share of the ${3 + random.int(90)} million euros.`,
    () =>
      `${neighbour}'s farm ministry, long at odds with the ${body}, rejected the move. ${random.pick(fillers)} Growers near ${city} dumped crates of fruit outside its gates.`,
  ];
  const paragraphs = [...opening];
  let left = [...scenes];
  while (paragraphs.length < length) {
    if (left.length === 0) left = [...scenes];
    paragraphs.push(left.splice(random.int(left.length), 1)[0]?.() ?? '');
  }
  return {
    paragraphs,
    quotations,
    dates,
    people: [...people],
    organisations: [body, short],
    abbreviations: [[short, body]],
  };
}
