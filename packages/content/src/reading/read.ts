import { diagnose } from '../diagnostics/diagnose.ts';
import type { Article } from '../model/article.ts';
import type { Given } from '../model/given.ts';
import type { Reading } from '../model/reading.ts';
import { linesOf } from '../text/lines.ts';
import { withPlainSpaces } from '../text/plain-spaces.ts';
import { abbreviations } from './abbreviations/index.ts';
import { check } from './checks/index.ts';
import { dates, expressions } from './dates/index.ts';
import type { Draft, Pass } from './draft.ts';
import { frame } from './frame/index.ts';
import { language } from './language.ts';
import { measures } from './measures/index.ts';
import type { Gazetteer } from './names/gazetteer/gazetteer.ts';
import { names } from './names/index.ts';
import { notices } from './notices/index.ts';
import { published } from './published/index.ts';
import { answers } from './quotes/answers.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';

/** What a caller knows of the copy beside its text. */
export interface ReadOptions extends Given {
  /** The article's id. */
  readonly id: string;
  /** The name of the file or stream it came from; the id where nothing is said. */
  readonly name?: string;
  /** More places than the built-in list has, to tell the country of a name. */
  readonly gazetteer?: Gazetteer;
}

/** The passes, in the order in which each needs what the ones before it found. */
export const passes: readonly Pass[] = [
  language,
  ...frame,
  notices,
  // the running copy
  sentences,
  expressions,
  published,
  dates,
  measures,
  abbreviations,
  names,
  quotes,
  answers,
  // what a person should know of it, last
  check,
];

/**
 * Reads one piece of wire copy.
 *
 * @param source The decoded text: `decode` of `@dateline/content/archive` makes it of bytes. Every span in the result is `[start, end)` in its UTF-16 code units.
 * @param options The id, and what is known of the copy from outside it.
 * @returns The article, or null with an error among the diagnostics where there is no copy. Never throws for what the copy holds.
 * @throws TypeError where there is no text, no id, or a day that is none, as what has no types may call it.
 * @example read('(LEAD) Pact restored\n\nSEOUL, Oct. 12 (Yonhap) -- …', { id: 'pact' }).article?.headline?.text
 */
export function read(source: string, options: ReadOptions): Reading {
  assertCopy(source, options);
  return source.trim() === ''
    ? { id: options.id, article: null, diagnostics: [diagnose(source === '' ? 'empty' : 'blank', null)] }
    : readDraft(begin(source, options), passes);
}

/** Of what has no types to tell it: that there is a text, an id, and no day that is none. */
export function assertCopy(source: string, options: ReadOptions): void {
  if (typeof source !== 'string' || typeof options?.id !== 'string')
    throw new TypeError("read takes the text, decoded, and an id at least: read(text, { id: 'pact' })");
  for (const day of [options.published, options.received])
    if (day !== undefined && (!/^\d{4}-/.test(day) || Number.isNaN(Date.parse(day))))
      throw new TypeError(`A day is written as 2027-10-12, and not as ${day}`);
}

/** The reading that passes make of a draft. */
export function readDraft(from: Draft, passes: readonly Pass[]): Reading {
  const draft = passes.reduce((current, pass) => pass(current), from);
  return { id: draft.id, article: finish(draft), diagnostics: [...draft.diagnostics] };
}

/** A draft of which nothing is read yet. */
export function begin(source: string, { id, name = id, gazetteer, ...given }: ReadOptions): Draft {
  const text = withPlainSpaces(source);
  return {
    id,
    text,
    given,
    ...(gazetteer && { gazetteer }),
    lines: linesOf(text),
    stretches: [],
    openings: [],
    rows: [],
    sentences: [],
    expressions: [],
    diagnostics: [],
    language: 'en',
    headline: null,
    markers: [],
    keyPoints: [],
    byline: null,
    dateline: null,
    published: { value: null, precision: null, basis: 'unknown', evidence: [], rule: null },
    status: 'usable',
    source: { name },
    credit: null,
    credits: [],
    body: [],
    quotes: [],
    dates: [],
    names: [],
    abbreviations: [],
    measures: [],
    notes: [],
    residue: [],
  };
}

function finish({
  text: _text,
  given: _given,
  gazetteer: _gazetteer,
  lines: _lines,
  stretches: _stretches,
  openings: _openings,
  rows: _rows,
  sentences,
  expressions: _expressions,
  diagnostics: _diagnostics,
  ...parts
}: Draft): Article {
  let wordCount = 0;
  for (const { block, words } of sentences) {
    if (block >= 0) for (const { kind } of words) if (kind !== 'mark') wordCount++;
  }
  return { ...parts, wordCount };
}
