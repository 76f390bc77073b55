import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isDay, two } from '../calendar.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { zoneAt } from './zone.ts';

const isYear = (word: Word): boolean => word.text.length === 4 && Number.isInteger(Number(word.text));

/**
 * A date in figures: `1996-08-30`, `1996/8/30`, `8/30/1996`, `30/8/1996`, `30-08-1996`, `30.8.1996`, `2019-05-07 14:20 KST`; `2016/17` is none.
 * Of `3/4/1996` only the year is sure: some write the month first, some the day.
 *
 * @param dayFirst True for copy of an agency that writes the day first; of it, `on 03/04` is a day as well.
 */
export function readFigures(words: readonly Word[], at: number, dayFirst = false): Found | undefined {
  const dotted = dottedAt(words[at]);
  const figures = dotted ?? joinedAt(words, at, dayFirst);
  const bare = !figures && dayFirst && WHEN.has(words[at - 1]) ? dayOfNoYear(words, at) : undefined;
  if (bare) return { from: at, to: at + 3, meaning: { kind: 'calendar', ...bare }, rule: 'dates/figures' };
  if (!figures || !isDay(figures.year, figures.month ?? 1, figures.day ?? 1)) return undefined;
  const { year, month, day } = figures;
  const end = dotted ? at + 1 : at + 5;
  const time = day === undefined ? undefined : timeAt(words, end);
  return {
    from: at,
    to: time?.to ?? end,
    meaning: { kind: 'calendar', year: { number: year }, month, day, clock: time?.clock },
    rule: 'dates/figures',
  };
}

/** What stands before a day. */
const WHEN = wordSet('on until till since by before after from for of');

/** `03/04`, the day first: two figures each, and nothing more of a fraction or a range of years. */
export function dayOfNoYear(words: readonly Word[], at: number): { month: number; day: number } | undefined {
  const [a, slash, b, next] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (slash?.text !== '/' || slash.spaced || b?.spaced || !isTwo(a, 31) || !isTwo(b, 12)) return undefined;
  if (next?.text === '/' && !next.spaced) return undefined;
  const [day, month] = [Number(a?.text), Number(b?.text)];
  return isDay(LEAP_YEAR, month, day) ? { month, day } : undefined;
}

const LEAP_YEAR = 2000;

/** `30.8.1996`, where the day stands first, and `1996.08.30`. */
function dottedAt(word: Word | undefined): Figures | undefined {
  if (word === undefined || word.text.length < 8) return undefined;
  const parts = word.text.split('.');
  const [a = '', b = '', c = ''] = parts;
  if (parts.length !== 3 || b.length > 2 || a.length + c.length > 6 || word.text.includes(',')) return undefined;
  if (c.length === 4) return { year: Number(c), month: Number(b), day: Number(a) };
  return a.length === 4 ? { year: Number(a), month: Number(b), day: Number(c) } : undefined;
}

/** Three numbers with one sign between them. */
function joinedAt(words: readonly Word[], at: number, dayFirst: boolean): Figures | undefined {
  const [a, s, b, t, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!a || !s || s.spaced || (s.text !== '-' && s.text !== '/')) return undefined;
  if (!b || !t || !c || b.spaced || t.spaced || c.spaced || s.text !== t.text) return undefined;
  if (b.kind !== 'number' || c.kind !== 'number') return undefined;
  if (isYear(a) && (s.text === '/' || b.text.length + c.text.length === 4))
    return { year: Number(a.text), month: Number(b.text), day: Number(c.text) };
  const last = isYear(c) && (s.text === '/' || (b.text.length === 2 && /^(?:19|20)/.test(c.text)));
  return last ? slashed(Number(a.text), Number(b.text), Number(c.text), dayFirst) : undefined;
}

/** A month and a day in the order that the calendar allows; neither where it allows both, and nobody's habit tells. */
function slashed(first: number, second: number, year: number, habit: boolean): Figures | undefined {
  const [monthFirst, dayFirst] = [isDay(year, first, second), isDay(year, second, first)];
  if (monthFirst && dayFirst && first !== second && !habit) return { year };
  if (dayFirst && (habit || !monthFirst)) return { year, month: second, day: first };
  return monthFirst ? { year, month: first, day: second } : undefined;
}

interface Figures {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `14:20`, `14:20:05`, `T14:20`, `10:20 PM`, and the zone after it. */
export function timeAt(words: readonly Word[], from: number): { clock: string; to: number } | undefined {
  const at = words[from]?.text === 'T' ? from + 1 : from;
  const [hours, colon, minutes] = [words[at], words[at + 1], words[at + 2]];
  if (colon?.text !== ':' || !isTwo(hours, 23) || !isTwo(minutes, 59)) return undefined;
  const seconds = words[at + 3]?.text === ':' && isTwo(words[at + 4], 59) ? `:${words[at + 4]?.text}` : '';
  const after = seconds ? at + 5 : at + 3;
  const half = termAt(words, after);
  const twelve = half?.kind === 'meridiem' ? half : undefined;
  const hour = Number(hours?.text);
  if (twelve && (hour < 1 || hour > 12)) return undefined;
  const end = twelve ? after + 1 : after;
  const zone = zoneAt(words, end);
  return {
    clock: `${two(twelve ? (hour % 12) + (twelve.noon ? 12 : 0) : hour)}:${minutes?.text}${seconds}${zone?.offset ?? ''}`,
    to: zone?.to ?? end,
  };
}

const isTwo = (word: Word | undefined, most: number): boolean =>
  word?.kind === 'number' && word.text.length === 2 && Number(word.text) <= most;
