import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import type { Found, Year } from './meaning.ts';
import { spelledYearAt } from './numbers.ts';
import { decadeOf, termOf } from './terms.ts';

/** The earliest and latest year that four figures are taken for, where nothing else says that they are a year. */
const EARLIEST = 1500;
const LATEST = 2100;

/** Four figures that can be a year; undefined for everything else. */
export function yearOf(word: Word | undefined): number | undefined {
  if (word?.kind !== 'number' || word.text.length !== 4) return undefined;
  const year = Number(word.text);
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

const LEADS = new Set(
  [
    'in',
    'since',
    'of',
    'by',
    'until',
    'till',
    'during',
    'before',
    'after',
    'fiscal',
    'late',
    'early',
    'mid',
    'from',
    'through',
    'throughout',
  ].concat([
    'year',
    'circa',
    'summer',
    'winter',
    'spring',
    'fall',
    'autumn',
    'for',
    'and',
    'to',
    'between',
    'than',
    'the',
    '(',
    'back',
    'end',
    'with',
    'around',
    'about',
    '-',
    'post',
    'pre',
  ]),
);
// what stands before figures that count or price something
const MONEY = wordSet('$ £ € ¥ # no number page room flight route / . : +');
// what follows figures that measure something
const COUNTED = new Set(
  [
    'percent',
    'pct',
    'people',
    'points',
    'point',
    'miles',
    'meters',
    'metres',
    'feet',
    'km',
    'kilometers',
    'tons',
    'tonnes',
    'dollars',
    'yen',
    'won',
    'pounds',
  ]
    .concat([
      'francs',
      'marks',
      'rupees',
      'rubles',
      'troops',
      'soldiers',
      'jobs',
      'shares',
      'million',
      'billion',
      'hours',
      'gmt',
      'hrs',
      '%',
      'euros',
      'barrels',
      'workers',
    ])
    .concat([
      'years',
      'days',
      'men',
      'women',
      'children',
      'votes',
      'seats',
      'units',
      'cases',
      'local',
      'yuan',
      'dlrs',
      'mph',
      'others',
      'homes',
      'members',
    ]),
);

/** A year alone: `1996`, `nineteen ninety-six`, `1996-97` gives two, and `the 1990s` its decade. */
export function readYear(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  if (!word) return undefined;
  const before = at > floor ? words[at - 1] : undefined;
  const decade = decadeAt(words, at);
  if (decade) {
    let from = at;
    if (from > floor && words[from - 1]?.lower === "'") from--;
    if (from > floor && words[from - 1]?.lower === 'the') from--;
    return { from, to: decade.to, meaning: { kind: 'fixed', value: decade.value }, rule: 'dates/decade' };
  }
  const year = yearOf(word);
  if (year === undefined) return undefined;
  if (before && MONEY.has(before)) return undefined;
  const next = words[at + 1];
  if (next && (COUNTED.has(next.lower) || (!next.spaced && next.kind === 'word' && next.lower !== "'s")))
    return undefined;
  if (
    next &&
    !next.spaced &&
    ((next.lower === '/' && words[at + 2]?.text.length !== 2) || next.lower === ':' || next.lower === '$')
  )
    return undefined;
  // `1709 pupils`: a count
  if (year < 1800 && (!LEADS.has(before?.lower ?? '') || (next?.shape === 'lower' && !FOLLOWERS.has(next))))
    return undefined;
  let from = at;
  if (before?.lower === 'fiscal') from--;
  else if (before?.lower === 'year' && at - 2 >= floor && words[at - 2]?.lower === 'fiscal') from -= 2;
  else if (before?.lower === 'year' && at - 2 >= floor && words[at - 2]?.lower === 'the') from -= 2;
  const until = seasonEnd(words, at, year);
  if (until)
    return {
      from,
      to: until.to,
      meaning: { kind: 'fixed', value: `${year}/${until.year}` },
      rule: 'dates/season-years',
    };
  return { from, to: at + 1, meaning: { kind: 'calendar', year: { number: year } }, rule: 'dates/year' };
}

/** The second year of `2016-17`: a season, or a year that does not begin in January. */
function seasonEnd(words: readonly Word[], at: number, year: number): { year: number; to: number } | undefined {
  const [joint, end] = [words[at + 1], words[at + 2]];
  if (!joint || !end || joint.spaced || end.spaced || (joint.text !== '-' && joint.text !== '–' && joint.text !== '/'))
    return undefined;
  if (end.text !== String((year + 1) % 100).padStart(2, '0')) return undefined;
  return { year: year + 1, to: at + 3 };
}

/** `1990s`, `'90s`, `1990's`, `nineties`. */
function decadeAt(words: readonly Word[], at: number): { value: string; to: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'word') {
    if (termOf(word.lower)?.kind !== 'decades') return undefined;
    return { value: `19${decadeOf(word.lower) / 10}`, to: at + 1 };
  }
  const s = words[at + 1];
  if (!s || s.spaced || (s.lower !== 's' && s.lower !== "'s" && s.lower !== '’s')) return undefined;
  if (word.text.length === 4 && word.text.endsWith('0') && yearOf(word) !== undefined) {
    if (s.lower !== 's' && words[at - 1]?.lower !== 'the') return undefined;
    return { value: word.text.endsWith('00') ? word.text.slice(0, 2) : word.text.slice(0, 3), to: at + 2 };
  }
  if (/^[2-9]0$/.test(word.text) && s.lower === 's' && words[at - 1]?.lower !== '$') {
    const early = words[at - 1]?.lower;
    if (
      early === "'" ||
      early === '’' ||
      early === '‘' ||
      early === 'the' ||
      early === 'early' ||
      early === 'late' ||
      early === 'mid'
    )
      return decadeShort(words, at, word.text);
  }
  return undefined;
}

function decadeShort(words: readonly Word[], at: number, text: string): { value: string; to: number } | undefined {
  // `in her 40s` is an age; `the '40s` is a decade
  if (
    /^(?:his|her|their|my|our|its)$/.test(words[at - 2]?.lower ?? '') ||
    /^(?:his|her|their)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined;
  return { value: `19${text[0]}`, to: at + 2 };
}

const FOLLOWERS = wordSet('and or to when but by in at on with as the that was were is after before until');

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * A year that dates what stands before it: `, 1990`, `1990`, `of 1990`, `last year`, `of this year`, `a year earlier`.
 *
 * @returns The year and the word after it, or undefined.
 */
export function yearAfter(words: readonly Word[], at: number): { year: Year; to: number } | undefined {
  let i = at;
  const first = words[i]?.lower;
  if (first === ',') {
    const year = yearOf(words[i + 1]);
    return year !== undefined && !isAmount(words, i + 1) ? { year: { number: year }, to: i + 2 } : undefined;
  }
  if (first === 'of' || first === 'in') i++;
  if (words[i]?.lower === 'the' && words[i + 1]?.lower === 'year' && yearOf(words[i + 2]) !== undefined) i += 2;
  if (words[i]?.lower === 'fiscal') i++;
  const year = yearOf(words[i]);
  if (year !== undefined) return isAmount(words, i) ? undefined : { year: { number: year }, to: i + 1 };
  const spelled = spelledYearAt(words, i);
  if (spelled) return { year: { number: spelled.year }, to: spelled.to };
  const offset = RELATIVE.get(words[i]?.lower ?? '');
  if (offset !== undefined && words[i + 1]?.lower === 'year') return { year: { offset, from: 'published' }, to: i + 2 };
  if (words[i]?.lower === 'the' && words[i + 2]?.lower === 'year') {
    const which = words[i + 1]?.lower;
    if (which === 'previous' || which === 'preceding') return { year: { offset: -1, from: 'context' }, to: i + 3 };
    if (which === 'following') return { year: { offset: 1, from: 'context' }, to: i + 3 };
    if (which === 'same') return { year: { offset: 0, from: 'context' }, to: i + 3 };
    if (which === 'current' || which === 'present') return { year: { offset: 0, from: 'published' }, to: i + 3 };
  }
  return undefined;
}

const isAmount = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && (COUNTED.has(next.lower) || (!next.spaced && next.kind === 'number'));
};

/** A year that owns what follows: `1989's`, `last year's`, `this year's`, `the 1988`, `fiscal 1989`. */
export function yearBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { year: Year; from: number } | undefined {
  let i = at - 1;
  const owned = words[i]?.lower === "'s" || words[i]?.lower === '’s';
  if (owned) i--;
  if (i < floor) return undefined;
  const year = yearOf(words[i]);
  if (year !== undefined) {
    if (i - 1 >= floor && words[i - 1]?.lower === 'fiscal') i--;
    if (i - 1 >= floor && words[i - 1]?.lower === 'the') i--;
    return { year: { number: year }, from: i };
  }
  const offset = RELATIVE.get(words[i - 1]?.lower ?? '');
  if (owned && words[i]?.lower === 'year' && offset !== undefined && i - 1 >= floor)
    return { year: { offset, from: 'published' }, from: i - 1 };
  return undefined;
}

/** A year in words: `nineteen ninety-six`. */
export function readSpelledYear(words: readonly Word[], at: number): Found | undefined {
  const spelled = spelledYearAt(words, at);
  if (!spelled) return undefined;
  // `two thousand people`: a count, unless it is said to be a year
  if (words[at]?.lower === 'two' && !SPELLED_LEADS.has(words[at - 1])) return undefined;
  if (COUNTED.has(words[spelled.to]?.lower ?? '')) return undefined;
  const the = words[at - 1]?.lower === 'year' && words[at - 2]?.lower === 'the';
  return {
    from: the ? at - 2 : at,
    to: spelled.to,
    meaning: { kind: 'calendar', year: { number: spelled.year } },
    rule: 'dates/year',
  };
}

const SPELLED_LEADS = wordSet('in since year until by');
