import { agencyByMarkers } from '../../agencies/by-markers.ts';
import type { Article } from '../../model/article.ts';
import type { Given } from '../../model/given.ts';
import type { Span } from '../../model/span.ts';
import { itemIn } from '../../reading/stated/item-line.ts';
import { correctedIn } from '../corrections/corrected-in.ts';
import { isParagraph } from '../diff/index.ts';
import { slugKey } from '../keys.ts';
import { titleOf } from '../title-of.ts';
import { type Rung, rungOf } from './ladder.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { wordHashes } from './words.ts';

/** What of an article tells which story it is a version of; plain data, to be kept from one build to the next. */
export interface Traits {
  readonly id: string;
  /** The agency that wrote it: as the copy names it, else the one that alone marks copy as this is marked. */
  readonly agency: string | null;
  /** True for a correction that stands by itself: it is a version of none but another of its kind. */
  readonly isCorrection: boolean;
  /** True for a brief: it is a version of none but another brief, since the story is sent beside it. */
  readonly isBrief: boolean;
  /** What a news format calls it in all its versions; null where it came in none. */
  readonly item: string | null;
  /** The slug that is given beside it: what its desk calls the story; null where none is. */
  readonly given: string | null;
  /** Days since 1970 of its publication; of what tells no day, that on which it came in; null where neither is known. */
  readonly day: number | null;
  /** The day of the year, from 0: of its publication, else of its dateline, which tells no year; null where neither is known. */
  readonly dayOfYear: number | null;
  /** The day of the year that the dateline tells; null where it tells none. */
  readonly datelined: number | null;
  /** The day of the year that the headline tells by its month, `Crown at midday (Oct. 12)`; null where it tells none. */
  readonly headlineDay: number | null;
  /** The moment of publication in milliseconds, where more than the day is known. */
  readonly moment: number | null;
  /** What the agency calls the story, its version aside; empty where it has no slug. */
  readonly slug: string;
  /** Hashes of the telling words of the headline. */
  readonly headline: readonly number[];
  /** The same of headline and first paragraph. */
  readonly top: readonly number[];
  /** The full names in the headline, in lower case. */
  readonly headlineNames: readonly string[];
  /** The same in headline and first paragraph. */
  readonly names: readonly string[];
  /** Hashes of the telling words of what a correction says that it puts right: `Corrects name to Fardel, not Farde`. */
  readonly putRight: readonly number[];
  readonly rung: Rung;
  readonly sketch: Sketch;
  /** How many paragraphs the body has. */
  readonly paragraphs: number;
}

/** Shorter words tell little of what a story is about. */
export const TELLING = 4;

/**
 * Looks at an article for what tells its story.
 *
 * @param given What is known of it beside the copy: the day it came in, and its slug.
 */
export function traitsOf(article: Article, { received, slug }: Pick<Given, 'received' | 'slug'> = {}): Traits {
  const copy = article.body.filter(isParagraph);
  const headline = wordHashes(titleOf(article), TELLING);
  const rung = rungOf(article.markers);
  return {
    id: article.id,
    agency: article.source.agency ?? agencyByMarkers(article.markers),
    isCorrection: correctedIn(article) !== null,
    isBrief: article.genre?.value === 'brief',
    item: article.notes.map(itemIn).find((item) => item !== null) ?? null,
    given: slug ?? null,
    ...timeOf(article, received),
    slug: slugKey(article.slugline?.text ?? ''),
    headlineDay: headlineDayOf(article),
    headline: distinct(headline),
    top: distinct([...headline, ...wordHashes(copy[0]?.text ?? '', TELLING)]),
    headlineNames: namesIn(article, [article.headline?.span]),
    names: namesIn(article, [article.headline?.span, copy[0]?.span]),
    putRight: rung.again ? distinct(wordHashes(article.changeNote?.text ?? '', TELLING)) : [],
    rung,
    sketch: sketchOf(copy.map(({ text }) => text)),
    paragraphs: copy.length,
  };
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

function namesIn({ names }: Article, spans: readonly (Span | undefined)[]): string[] {
  const within = names.filter(({ span: [at] }) => spans.some((span) => span && at >= span[0] && at < span[1]));
  return distinct(within.map(({ full }) => full.toLowerCase()));
}

const DAY = 86_400_000;

function timeOf(
  { published, dateline }: Article,
  received: string | undefined,
): Pick<Traits, 'day' | 'dayOfYear' | 'datelined' | 'moment'> {
  const { month, day } = dateline?.date ?? {};
  const datelined = month && day ? dayOfYear(month, day) : null;
  // a flash without a dateline is near the story that came in with it
  const value = published.value ?? (datelined === null ? (received ?? null) : null);
  if (value === null) return { day: null, dayOfYear: datelined, datelined, moment: null };
  const [, inMonth, onDay] = value.slice(0, 10).split('-').map(Number);
  return {
    day: Date.parse(value.slice(0, 10)) / DAY,
    dayOfYear: dayOfYear(inMonth ?? 1, onDay ?? 1),
    datelined,
    moment: published.value === null || published.precision === 'day' ? null : Date.parse(value),
  };
}

/** The day of the year that the headline tells in figures, `Oct. 12`; of a weekday or `today` nothing is known, since each version may have another. */
function headlineDayOf({ dates, headline }: Article): number | null {
  const [start, end] = headline?.span ?? [0, 0];
  const told = dates.find(
    ({ span: [at], text, type }) => at >= start && at < end && type === 'DATE' && /\d/.test(text),
  );
  const [, month, day] = /^[\dX]{4}-(\d\d)-(\d\d)$/.exec(told?.value ?? '') ?? [];
  return month && day ? dayOfYear(Number(month), Number(day)) : null;
}

/** In a leap year, so that each day has one number. */
const dayOfYear = (month: number, day: number): number => (Date.UTC(2024, month - 1, day) - Date.UTC(2024, 0, 1)) / DAY;
