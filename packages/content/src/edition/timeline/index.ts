import type { Span } from '../../model/span.ts';
import { compare } from '../../text/compare.ts';
import { undressed } from '../../text/signs.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import { storyNames } from '../entities/story-names.ts';
import { type PlacePosition, placesIn } from '../listing/order.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { isDeniedDay } from './denied-day.ts';
import { isSameHour } from './same-hour.ts';

/** Something that an article says of a day, a month or a year. */
export interface TimelineEvent {
  /** `2023-03-21`, `2023-03` or `2023`. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly articleId: string;
  /** The sentence that speaks of it, and where it stands in the source. */
  readonly text: string;
  readonly span: Span;
  /** The entities that the sentence names. */
  readonly who: readonly string[];
  /** The place of its article in the edition. */
  readonly place: number;
}

const PRECISION = { 10: 'day', 7: 'month', 4: 'year' } as const;

/** Where an event stands in the order of a list. */
export interface TimelinePosition extends PlacePosition {
  readonly date: string;
}

/** In which order events may be listed: in either what is said of a month or a year stands behind its days; those of one date stand in the order of an edition. */
export const timelineOrders = {
  earliest: (a: TimelinePosition, b: TimelinePosition): number =>
    compare(endOf(a.date), endOf(b.date)) || newestFirst(a, b),
  latest: (a: TimelinePosition, b: TimelinePosition): number => compare(b.date, a.date) || newestFirst(a, b),
} as const;

/** In which order events are listed. */
export type TimelineOrder = keyof typeof timelineOrders;

const newestFirst = placesIn('newest');

/** What sorts behind every day of a date. */
const endOf = (date: string): string => `${date}~`;

/** Whether a day, a month or a year has a part between two others; all are cut to what both tell. */
export const isWithin = (date: string, from: string, to: string | undefined): boolean =>
  date >= from.slice(0, date.length) && (to === undefined || date.slice(0, to.length) <= to.slice(0, date.length));

/**
 * What the articles of an edition say of dates, in the order of the dates.
 *
 * @param entries As readers may see them, in the order of the edition.
 * @example timelineOf(entries.map(publicEntryOf))[0]?.date // 2027-10-12
 */
export function timelineOf(entries: readonly PublicEntry[]): TimelineEvent[] {
  const events = entries.flatMap(eventsIn);
  return events.sort((a, b) => compare(endOf(a.date), endOf(b.date)) || a.place - b.place || a.span[0] - b.span[0]);
}

function eventsIn({ article, source }: PublicEntry, place: number): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const seen = new Set<string>();
  const sentences = article.body.flatMap((block) => block.sentences);
  const names = storyNames(article);
  let at = 0;
  for (const [
    i,
    {
      type,
      value,
      span: [start],
    },
  ] of article.dates.entries()) {
    const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(value)?.[0];
    if (date === undefined || (type !== 'DATE' && type !== 'TIME') || isDeniedDay(source, start)) continue;
    if (isSameHour(source, article.dates, i)) continue;
    while (at < sentences.length && (sentences[at]?.[1] ?? 0) <= start) at++;
    const span = sentences[at];
    if (!span || span[0] > start || seen.has(`${date} ${span[0]}`)) continue;
    seen.add(`${date} ${span[0]}`);
    const named = names.filter((name) => name.span[0] >= span[0] && name.span[0] < span[1]);
    const text = singleSpaces(undressed(source.slice(...span)));
    const precision = PRECISION[date.length as keyof typeof PRECISION];
    const who = [...new Set(named.map(({ entity }) => entity))];
    events.push({ date, precision, articleId: article.id, text, span, who, place });
  }
  return events;
}
