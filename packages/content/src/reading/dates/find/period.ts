import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { two } from '../calendar.ts';
import type { Found, Meaning, Year } from '../meaning.ts';
import { ordinalBefore } from '../ordinals.ts';
import { TO } from '../resolve/range.ts';
import { termAt } from '../terms.ts';
import { isPlannedIn } from './quarters.ts';
import { yearAfter, yearBefore } from './year-beside.ts';

/** A quarter or a century by its number: `the third quarter`, `third-quarter`, `fiscal 1989's second quarter`, `the 20th century`. */
export function readPeriod(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'unit' || term.plural || (term.unit !== 'quarter' && term.unit !== 'century')) return undefined;
  const hyphen = isHyphen(words[at - 1]) ? 1 : 0;
  let end = at - hyphen;
  if (words[end - 1]?.lower === 'fiscal') end--;
  const ordinal = ordinalBefore(words, end, floor);
  if (!ordinal && term.unit === 'quarter') {
    // `the last quarter of 2026`; without a year, it is the one before this
    const last = words[end - 1]?.lower;
    if ((last === 'last' || last === 'final') && words[at + 1]?.lower === 'of' && yearAfter(words, at + 1))
      return named(words, end - 1, at + 1, floor, 'Q4', false);
    return monthsQuarter(words, at, floor) ?? yearsQuarter(words, at, floor);
  }
  if (!ordinal) return undefined;
  if (term.unit === 'century') {
    // of `the 17th-century master`, the article is his
    const the = hyphen === 0 && words[ordinal.from - 1]?.lower === 'the' && ordinal.from - 1 >= floor;
    return {
      from: the ? ordinal.from - 1 : ordinal.from,
      to: at + 1,
      meaning: { kind: 'fixed', value: two(ordinal.value - 1) },
      rule: 'dates/century',
    };
  }
  if (ordinal.value > 4) return undefined;
  const found = named(words, ordinal.from, at + 1, floor, `Q${ordinal.value}`, hyphen > 0);
  return isPlannedIn(words, found.from) ? { ...found, meaning: { ...found.meaning, sided: true } } : found;
}

const ENDED = wordSet('ended ending of in from to and');

/** `the April-June quarter`, `the January-March period`, `the June quarter`, where the months are a quarter of the calendar. */
function monthsQuarter(words: readonly Word[], at: number, floor: number): Found | undefined {
  const last = termAt(words, at - 1);
  if (last?.kind !== 'month' || last.month % 3 !== 0) return undefined;
  const from = TO.has(words[at - 2]) ? at - 3 : at - 1;
  const first = termAt(words, from);
  if (
    first?.kind !== 'month' ||
    from < floor ||
    (first === last ? words[at]?.lower !== 'quarter' : last.month - first.month !== 2)
  )
    return undefined;
  const found = named(words, from, at + 1, floor, `Q${last.month / 3}`, false);
  return { ...found, meaning: { ...found.meaning, sided: true } };
}

/** `the 1988 quarter`. */
function yearsQuarter(words: readonly Word[], at: number, floor: number): Found | undefined {
  const year = yearBefore(words, at, floor);
  if (!year) return undefined;
  return {
    from: year.from,
    to: at + 1,
    meaning: { kind: 'period', name: 'Q', year: year.year },
    rule: 'dates/quarter',
  };
}

function named(
  words: readonly Word[],
  start: number,
  end: number,
  floor: number,
  name: string,
  joined: boolean,
): Found & { readonly meaning: Extract<Meaning, { kind: 'period' }> } {
  let from = start;
  if (from - 1 >= floor && words[from - 1]?.text === '-' && words[from - 2]?.lower === 'fiscal') from -= 2;
  else if (from - 1 >= floor && words[from - 1]?.lower === 'fiscal') from--;
  const fiscal = from < start;
  const before = yearBefore(words, from, floor);
  if (before) from = before.from;
  // `the third-quarter loss`: the article is the loss's
  else if (
    from - 1 >= floor &&
    words[from - 1]?.lower === 'the' &&
    !(joined && words[end]?.kind === 'word' && !ENDED.has(words[end]))
  )
    from--;
  const after = before ? undefined : yearAfter(words, end);
  const year: Year | undefined = before?.year ?? after?.year;
  return {
    from,
    to: after?.to ?? end,
    meaning: { kind: 'period', name, year, fiscal },
    rule: 'dates/quarter',
  };
}

/** `the latest period`, `the 1988 period`, `the corresponding period last year`: the stretch that figures are given for. */
export function readNamedPeriod(words: readonly Word[], at: number, floor: number): Found | undefined {
  const before = words[at - 1]?.lower ?? '';
  const the = words[at - 2]?.lower === 'the' && at - 2 >= floor;
  const rule = 'dates/period';
  if (the && (before === 'latest' || before === 'current'))
    return { from: at - 2, to: at + 1, meaning: { kind: 'offset', unit: 'quarter', count: 0, from: 'context' }, rule };
  const of = words[at + 1]?.lower === 'of' ? 1 : 0;
  const last = words[at + 1 + of]?.lower === 'last' && words[at + 2 + of]?.lower === 'year';
  if (the && last && LIKE.has(words[at - 1]))
    return {
      from: at - 2,
      to: at + 3 + of,
      meaning: { kind: 'offset', unit: 'year', count: -1, from: 'context', compares: true },
      rule,
    };
  const quarter = monthsQuarter(words, at, floor);
  if (quarter) return quarter;
  const year = yearBefore(words, at, floor);
  if (!year || words[year.from]?.lower !== 'the') return undefined;
  return { from: year.from, to: at + 1, meaning: { kind: 'period', name: 'Q', year: year.year }, rule };
}

/** What likens a stretch to another: `the corresponding period`. */
export const LIKE = wordSet('corresponding comparable same like equivalent similar');

/** `Q3 2026`, `3Q 2026`, `H1 of this year`: without a year, letters and figures name much else. */
export function readLettered(words: readonly Word[], at: number): Found | undefined {
  const [before, number, behind] = [words[at - 1], words[at], words[at + 1]];
  const first = number?.spaced === false && before?.spaced === true;
  const letter = first ? before?.text : behind?.spaced === false ? behind?.text : '';
  const most = letter === 'Q' ? 4 : letter === 'H' ? 2 : 0;
  const value = Number(number?.text);
  if (!(value >= 1 && value <= most)) return undefined;
  const from = first ? at - 1 : at;
  const year = yearAfter(words, from + 2);
  const meaning = { kind: 'period', name: `${letter}${value}`, year: year?.year } as const;
  return year && { from, to: year.to, meaning, rule: 'dates/quarter' };
}

/** `the first half of 1990`, `first-half` with a year: without one, a half is as likely a game's. */
export function readHalf(words: readonly Word[], at: number, floor: number): Found | undefined {
  const hyphen = isHyphen(words[at - 1]) ? 1 : 0;
  const last = words[at - 1]?.lower === 'last' || words[at - 1]?.lower === 'latter';
  const ordinal = last && at - 1 >= floor ? { value: 2, from: at - 1 } : ordinalBefore(words, at - hyphen, floor);
  if (!ordinal || ordinal.value > 2) return undefined;
  const found = named(words, ordinal.from, at + 1, floor, `H${ordinal.value}`, hyphen > 0);
  return found.meaning.kind === 'period' && found.meaning.year ? { ...found, rule: 'dates/half' } : undefined;
}
