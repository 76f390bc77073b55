import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isDay } from '../../dates/calendar.ts';
import { dayOfNoYear, readFigures } from '../../dates/find/figures.ts';
import { yearOf } from '../../dates/find/year-beside.ts';
import type { Found } from '../../dates/meaning.ts';
import { monthBeginning } from '../../words/month-beginnings.ts';
import type { Dated } from './date.ts';

/** Longer than any of their names. */
const LONGEST = 10;

/** A day in figures, the day first: `05/11/2026`, `05.11.2026`, `05/11`; null where none stands at the word, a comma before it aside. */
export function figuredDayAt(words: readonly Word[], from: number): Dated | null {
  const at = words[from]?.text === ',' ? from + 1 : from;
  const figures = readFigures(words, at, true);
  const { year, month, day } = fullDate(figures) ?? {};
  if (figures && year && month && day) return { date: { month, day, year }, weekday: false, next: figures.to };
  const date = dayOfNoYear(words, at);
  return date ? { date, weekday: false, next: at + 3 } : null;
}

const fullDate = (found: Found | undefined) => {
  if (found?.meaning.kind !== 'calendar') return undefined;
  const { year, month, day } = found.meaning;
  return year && 'number' in year ? { year: year.number, month, day } : undefined;
};

/**
 * A day as datelines in other languages have it: `12 may`, `12 mai 2027`, `12. Mai`, `12 de mayo de 2027`.
 *
 * @returns Null where no such day stands at the word, a comma before it aside.
 */
export function foreignDayAt(words: readonly Word[], from: number): Dated | null {
  const at = words[from]?.text === ',' ? from + 1 : from;
  const figures = words[at];
  const name = past(words, at + 1, DAY_JOINTS);
  const month = monthOf(words[name]);
  if (figures?.kind !== 'number' || month === undefined) return null;
  const day = Number(figures.text);
  const next = words[name + 1]?.text === '.' && words[name + 2]?.text !== '-' ? name + 2 : name + 1;
  const last = past(words, next, YEAR_JOINTS);
  const year = yearOf(words[last]);
  if (!isDay(year, month, day)) return null;
  return { date: { month, day, ...(year !== undefined && { year }) }, weekday: false, next: year ? last + 1 : next };
}

const monthOf = (word: Word | undefined): number | undefined =>
  word?.kind !== 'word' || word.text.length > LONGEST ? undefined : monthBeginning(word.lower);

const past = (words: readonly Word[], at: number, joints: ReturnType<typeof wordSet>): number =>
  joints.has(words[at]) ? at + 1 : at;

const DAY_JOINTS = wordSet('. de');

const YEAR_JOINTS = wordSet('de del ,');
