import type { Word } from '../../text/words.ts';
import type { Found, Pointer, Year } from './meaning.ts';
import { ordinalBefore } from './numbers.ts';
import { termOf } from './terms.ts';
import { yearAfter, yearBefore } from './years.ts';

/** A quarter or a century by its number: `the third quarter`, `third-quarter`, `fiscal 1989's second quarter`, `the 20th century`. */
export function readPeriod(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termOf(words[at]?.lower ?? '');
  if (term?.kind !== 'unit' || term.plural) return undefined;
  const hyphen = words[at - 1]?.text === '-' && !words[at - 1]?.spaced ? 1 : 0;
  let end = at - hyphen;
  if (words[end - 1]?.lower === 'fiscal') end--;
  const ordinal = ordinalBefore(words, end, floor);
  if (!ordinal) return term.unit === 'quarter' ? yearsQuarter(words, at, floor) : undefined;
  if (term.unit === 'century') {
    const the = words[ordinal.from - 1]?.lower === 'the' && ordinal.from - 1 >= floor;
    return {
      from: the ? ordinal.from - 1 : ordinal.from,
      to: at + 1,
      meaning: { kind: 'fixed', value: String(ordinal.value - 1).padStart(2, '0') },
      rule: 'dates/century',
    };
  }
  if (ordinal.value > 4) return undefined;
  return named(words, ordinal.from, at + 1, floor, `Q${ordinal.value}`);
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

function named(words: readonly Word[], start: number, end: number, floor: number, name: string): Found {
  let from = start;
  if (from - 1 >= floor && words[from - 1]?.lower === 'fiscal') from--;
  const before = yearBefore(words, from, floor);
  if (before) from = before.from;
  else if (from - 1 >= floor && words[from - 1]?.lower === 'the') from--;
  const after = before ? undefined : yearAfter(words, end);
  const year: Year | undefined = before?.year ?? after?.year;
  return {
    from,
    to: after?.to ?? end,
    meaning: { kind: 'period', name, ...(year && { year }) },
    rule: 'dates/quarter',
  };
}

/** `the first half of 1990`, `first-half` with a year: without one, a half is as likely a game's. */
export function readHalf(words: readonly Word[], at: number, floor: number): Found | undefined {
  const hyphen = words[at - 1]?.text === '-' && !words[at - 1]?.spaced ? 1 : 0;
  const ordinal = ordinalBefore(words, at - hyphen, floor);
  if (!ordinal || ordinal.value > 2) return undefined;
  const found = named(words, ordinal.from, at + 1, floor, `H${ordinal.value}`);
  return found.meaning.kind === 'period' && found.meaning.year ? { ...found, rule: 'dates/half' } : undefined;
}

const SEASON_LEADS = new Set([
  'in',
  'the',
  'of',
  'by',
  'until',
  'since',
  'last',
  'this',
  'next',
  'early',
  'late',
  'during',
  'mid',
  '-',
]);

/** A season: `last fall`, `this summer`, `the winter of 1994`, `spring 1990`. */
export function readSeason(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termOf(words[at]?.lower ?? '');
  if (term?.kind !== 'season') return undefined;
  const before = words[at - 1]?.lower ?? '';
  const pointer: Pointer | undefined =
    before === 'last' ? -1 : before === 'this' ? 0 : before === 'next' ? 1 : undefined;
  const after = yearAfter(words, at + 1);
  const real = after?.year && words[at + 1]?.text !== ',' ? after : undefined;
  if (pointer === undefined && !real && (term.common || !SEASON_LEADS.has(before))) return undefined;
  const pointed = pointer !== undefined && at - 1 >= floor;
  const the = before === 'the' && at - 1 >= floor;
  return {
    from: pointed || the ? at - 1 : at,
    to: real?.to ?? at + 1,
    meaning: { kind: 'period', name: term.season, ...(real && { year: real.year }), ...(pointed && { pointer }) },
    rule: 'dates/season',
  };
}
