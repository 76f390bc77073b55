import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { itemIn } from '../../reading/stated/item-line.ts';
import { isParagraph } from '../diff/index.ts';
import { slugKey } from '../keys.ts';
import { type Rung, rungOf } from './ladder.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { wordHashes } from './words.ts';

/** What of an article tells which story it is a version of; plain data, to be kept from one build to the next. */
export interface Traits {
  readonly id: string;
  readonly agency: string | null;
  /** What a news format calls it in all its versions; null where it came in none. */
  readonly item: string | null;
  /** Days since 1970 of its publication; null where it is not known. */
  readonly day: number | null;
  /** The day of the year, from 0: of its publication, else of its dateline, which tells no year; null where neither is known. */
  readonly dayOfYear: number | null;
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
  readonly rung: Rung;
  readonly sketch: Sketch;
  /** How many paragraphs the body has. */
  readonly paragraphs: number;
}

/** Shorter words tell little of what a story is about. */
const TELLING = 4;

/** Looks at an article for what tells its story. */
export function traitsOf(article: Article): Traits {
  const copy = article.body.filter(isParagraph);
  const headline = wordHashes(article.headline?.text ?? '', TELLING);
  return {
    id: article.id,
    agency: article.source.agency ?? null,
    item: article.notes.map(itemIn).find((item) => item !== null) ?? null,
    ...timeOf(article),
    slug: slugKey(article.slugline?.text ?? ''),
    headline: distinct(headline),
    top: distinct([...headline, ...wordHashes(copy[0]?.text ?? '', TELLING)]),
    headlineNames: namesIn(article, [article.headline?.span]),
    names: namesIn(article, [article.headline?.span, copy[0]?.span]),
    rung: rungOf(article.markers),
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

function timeOf({ published: { value, precision }, dateline }: Article): Pick<Traits, 'day' | 'dayOfYear' | 'moment'> {
  if (value === null) {
    const { month, day } = dateline?.date ?? {};
    return { day: null, dayOfYear: month && day ? dayOfYear(month, day) : null, moment: null };
  }
  const [, month, day] = value.slice(0, 10).split('-').map(Number);
  return {
    day: Date.parse(value.slice(0, 10)) / DAY,
    dayOfYear: dayOfYear(month ?? 1, day ?? 1),
    moment: precision === 'day' ? null : Date.parse(value),
  };
}

/** In a leap year, so that each day has one number. */
const dayOfYear = (month: number, day: number): number => (Date.UTC(2024, month - 1, day) - Date.UTC(2024, 0, 1)) / DAY;
