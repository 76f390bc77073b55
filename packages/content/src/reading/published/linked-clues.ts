import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { civilOf, dayNumber, dayText, monthsOn, weekdayOf } from '../dates/calendar.ts';
import { EVENTS } from '../dates/events.ts';
import type { Expression, Meaning } from '../dates/meaning.ts';
import { termOf } from '../dates/terms.ts';
import type { Draft, Sentence } from '../draft.ts';
import { kindOf } from './bound-clues.ts';
import { type Clue, clue, type FullDate } from './clues.ts';

/** A relative expression and a full date that two sentences give to the same event. */
export interface Linked {
  readonly relative: Expression;
  readonly full: FullDate;
  /** The event, as both sentences call it. */
  readonly event: string;
  /** The days of publication on which the relative expression means that date, first and last included. */
  readonly window: readonly [number, number];
}

/** Relative expressions that speak of an event which a full date dates elsewhere in the copy. */
export function linkedDates(draft: Draft, fulls: readonly FullDate[]): Linked[] {
  if (fulls.length === 0) return [];
  const dated = fulls.slice(0, MOST).map((full) => ({ full, key: keyOf(draft.sentences[full.expression.sentence]) }));
  const linked: Linked[] = [];
  let looked = 0;
  for (const relative of draft.expressions) {
    const reach = reachOf(relative.meaning);
    if (!reach || looked++ > MOST) continue;
    const own = keyOf(draft.sentences[relative.sentence]);
    for (const { full, key } of dated) {
      const beside = full.expression.sentence === relative.sentence;
      const event = beside ? sameMonth(relative, full) : shared(own, key, kindOf(draft, full.expression) === 'caption');
      const window = event === undefined ? undefined : reach(full.day);
      if (event !== undefined && window) linked.push({ relative, full, event, window });
    }
  }
  return linked;
}

/** What the links say, as clues. */
export const linkedClues = (draft: Draft, linked: readonly Linked[]): Clue[] =>
  linked.flatMap(({ relative, full, event, window: [first, last] }) => {
    const allows = (day: number) => day >= first && day <= last;
    return [
      clue(draft, full.expression.span, `It dates the ${event}: ${dayText(full.day)}.`, allows),
      clue(draft, relative.span, `It places the ${event} from the day of publication.`, allows),
    ];
  });

/** How many full dates, and how many relative ones, are compared with each other: copy that has more is a calendar. */
const MOST = 40;

/** The events that a sentence names, and who takes part. */
interface Key {
  readonly events: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function keyOf(sentence: Sentence | undefined): Key {
  const events = new Set<string>();
  const names = new Set<string>();
  for (const word of sentence?.words ?? []) {
    if (word.kind !== 'word') continue;
    const event = word.shape === 'lower' ? EVENTS.get(word.lower) : undefined;
    if (event) events.add(event);
    else if (isName(word) && word.start !== sentence?.span[0]) names.add(word.lower);
  }
  return { events, names };
}

// words with a capital that many sentences share, whoever they speak of
const TITLES = wordSet(
  'president prime minister ministry secretary general foreign defence defense chief state government parliament the',
);

const isName = ({ text, lower, shape }: Word): boolean =>
  text.length > 2 && shape !== 'lower' && shape !== 'none' && !TITLES.holds(lower) && termOf(lower) === undefined;

/**
 * The event that two sentences share, where they also share two names of those who take part. Below a picture, which shows
 * what the copy is about, it is enough that it has every name of the other sentence.
 */
function shared(relative: Key, full: Key, caption: boolean): string | undefined {
  let names = 0;
  for (const name of relative.names) if (full.names.has(name)) names++;
  if (names < 2 && !(caption && names > 0 && names === relative.names.size)) return undefined;
  for (const event of relative.events) if (full.events.has(event)) return event;
  return undefined;
}

/** `in November last year, on Nov. 20, 2018`: the month that one sentence names both ways. */
function sameMonth({ meaning }: Expression, { expression }: FullDate): string | undefined {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || expression.meaning.kind !== 'calendar')
    return undefined;
  return meaning.month === expression.meaning.month ? 'month' : undefined;
}

type Reach = (day: number) => readonly [number, number] | undefined;

/** The days from which a relative expression reaches a given day; undefined for what is not relative. */
function reachOf(meaning: Meaning): Reach | undefined {
  if (
    meaning.kind === 'calendar' &&
    meaning.weekday !== undefined &&
    meaning.month === undefined &&
    meaning.pointer !== 1
  )
    return (day) =>
      weekdayOf(day) === meaning.weekday
        ? [day + (meaning.pointer === -1 ? 1 : 0), day + 6 + (meaning.pointer === -1 ? 7 : 0)]
        : undefined;
  if (meaning.kind === 'calendar' && meaning.month !== undefined && meaning.day === undefined) {
    const year = meaning.year;
    if (!year || !('offset' in year) || year.from !== 'published') return undefined;
    return (day) => yearWindow(day, -year.offset);
  }
  if (meaning.kind !== 'offset' || meaning.from !== 'published') return undefined;
  const { unit, count } = meaning;
  const window = WINDOWS[unit];
  return window && ((day) => window(day, -count));
}

const dayWindow = (day: number, days: number): readonly [number, number] => [day + days, day + days];

/** The week so many weeks on. Some begin it on Monday, some on Sunday: both are let in. */
function weekWindow(day: number, weeks: number): readonly [number, number] {
  const monday = day - (weekdayOf(day) - 1) + weeks * 7;
  return weekdayOf(day) === 7 ? [monday, monday + 13] : [monday - 1, monday + 6];
}

function yearWindow(day: number, years: number): readonly [number, number] {
  const year = civilOf(day).year + years;
  return [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 })];
}

function monthWindow(day: number, months: number): readonly [number, number] {
  const { year, month } = civilOf(day);
  const from = monthsOn(year, month, months);
  const next = monthsOn(year, month, months + 1);
  return [dayNumber({ ...from, day: 1 }), dayNumber({ ...next, day: 1 }) - 1];
}

const WINDOWS: Readonly<Record<string, typeof dayWindow>> = {
  day: dayWindow,
  week: weekWindow,
  month: monthWindow,
  year: yearWindow,
};
