import type { Word } from '../../text/words.ts';
import { durationText } from './duration.ts';
import type { Anchor, Found, Meaning, Unit } from './meaning.ts';
import { type Count, countBefore, ordinalBefore } from './numbers.ts';
import { readPeriod } from './period.ts';
import { type Term, termOf } from './terms.ts';

type UnitTerm = Extract<Term, { kind: 'unit' }>;

/** What is counted: `the past two weeks`, from the count or its article to the unit. */
interface Counted {
  readonly from: number;
  readonly count: Count;
  readonly article: boolean;
}

/** A stretch named by its unit: `last week`, `two years ago`, `a year earlier`, `the first nine months`, `every day`, `the third quarter`. */
export function readUnit(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termOf(words[at]?.lower ?? '');
  if (term?.kind !== 'unit') return undefined;
  if (words[at]?.shape === 'capital' && at > 0) return undefined;
  if (term.unit === 'quarter' || term.unit === 'century') {
    const period = readPeriod(words, at, floor);
    if (period) return period;
  }
  return (
    yearEarlier(words, at, floor) ??
    unitEnd(words, at, floor, term) ??
    counted(words, at, floor, term) ??
    pointed(words, at, floor, term) ??
    loose(words, at, floor, term)
  );
}

/** `year-earlier`, `the year-ago quarter`: the stretch of the context, a year before. */
function yearEarlier(words: readonly Word[], at: number, floor: number): Found | undefined {
  const hyphen = words[at + 1];
  const back = words[at + 2]?.lower;
  if (
    words[at]?.lower !== 'year' ||
    hyphen?.text !== '-' ||
    (back !== 'earlier' && back !== 'ago' && back !== 'before')
  )
    return undefined;
  const noun = words[at + 3]?.lower ?? '';
  const whole = noun === 'quarter' || noun === 'period' || noun === 'month' || noun === 'week' || noun === 'half';
  const the = at > floor && words[at - 1]?.lower === 'the' && whole;
  return {
    from: the ? at - 1 : at,
    to: whole ? at + 4 : at + 3,
    meaning: { kind: 'offset', unit: 'year', count: -1, from: 'context' },
    rule: 'dates/year-earlier',
  };
}

/** `year-end`, `month-end`. */
function unitEnd(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  if (words[at + 1]?.text !== '-' || words[at + 1]?.spaced || words[at + 2]?.lower !== 'end' || term.plural)
    return undefined;
  if (term.unit !== 'year' && term.unit !== 'month' && term.unit !== 'quarter') return undefined;
  const fiscal = at > floor && words[at - 1]?.lower === 'fiscal';
  return {
    from: fiscal ? at - 1 : at,
    to: at + 3,
    meaning: { kind: 'offset', unit: term.unit, count: 0, from: 'published' },
    rule: 'dates/unit-end',
  };
}

const FILLERS = new Set([
  'more',
  'additional',
  'consecutive',
  'straight',
  'full',
  'whole',
  'successive',
  'long',
  'business',
  'trading',
  'working',
  'calendar',
  'other',
  'fiscal',
  'solid',
  'further',
  'extra',
]);

function countOf(words: readonly Word[], at: number, floor: number, term: UnitTerm): Counted | undefined {
  let end = at;
  const hyphen = words[end - 1];
  if (hyphen?.text === '-' && !hyphen.spaced && end - 1 >= floor) end--;
  else if (end - 1 >= floor && FILLERS.has(hyphen?.lower ?? '')) end--;
  const article = words[end - 1]?.lower;
  if (
    (article === 'a' || article === 'an') &&
    end - 1 >= floor &&
    !term.plural &&
    end !== at - 0 - (hyphen?.text === '-' ? 1 : -1)
  )
    return { from: end - 1, count: 1, article: true };
  const found = countBefore(words, end, floor);
  return found && { ...found, article: false };
}

const AFTER_COUNT: ReadonlyMap<string, { from: Anchor; sign: 1 | -1 }> = new Map([
  ['ago', { from: 'published', sign: -1 }],
  ['earlier', { from: 'context', sign: -1 }],
  ['before', { from: 'context', sign: -1 }],
  ['previously', { from: 'context', sign: -1 }],
  ['later', { from: 'context', sign: 1 }],
  ['afterward', { from: 'context', sign: 1 }],
  ['afterwards', { from: 'context', sign: 1 }],
  ['hence', { from: 'published', sign: 1 }],
]);

const SPANNED = new Set([
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'preceding',
  'following',
  'latest',
  'final',
  'recent',
  'another',
  'these',
  'those',
  'same',
  'initial',
  'remaining',
  'upcoming',
  'early',
  'intervening',
  'other',
  'entire',
  'full',
  'current',
]);
const PER = new Set([
  'once',
  'twice',
  'times',
  'percent',
  'pct',
  '%',
  'million',
  'billion',
  'trillion',
  'dollars',
  'cents',
  'pounds',
  'yen',
  'hours',
  'barrels',
  'days',
  'thousand',
]);

/** A unit with a count: a duration, or a point so far from another. */
function counted(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  const count = countOf(words, at, floor, term);
  if (!count) return undefined;
  const times = count.count === 'X' ? 'X' : count.count * term.times;
  const next = words[at + 1];
  const hyphen = next?.text === '-' && !next.spaced;
  const after = words[hyphen ? at + 2 : at + 1]?.lower ?? '';
  const toAfter = hyphen ? at + 3 : at + 2;
  const shift = AFTER_COUNT.get(after);
  if (shift && (after !== 'before' || endsClause(words[toAfter])))
    return {
      from: count.from,
      to: toAfter,
      meaning: shifted(term.unit, times, shift.sign, shift.from),
      rule: 'dates/ago',
    };
  if (after === 'from' && words[at + 2]?.lower === 'now')
    return { from: count.from, to: at + 3, meaning: shifted(term.unit, times, 1, 'published'), rule: 'dates/ago' };
  const meaning: Meaning = { kind: 'duration', value: durationText(term.unit, times) };
  if (count.article) return articled(words, at, floor, count, term, meaning);
  let from = count.from;
  let to = at + 1;
  if (after === 'old' && !hyphen) to = at + 2;
  else if (after === 'old' || after === 'long') to = toAfter;
  const and = words[at + 1]?.lower === 'and' && words[at + 2]?.lower === 'a' && words[at + 3]?.lower === 'half';
  if (and && times !== 'X')
    return {
      from,
      to: at + 4,
      meaning: { kind: 'duration', value: durationText(term.unit, times + 0.5) },
      rule: 'dates/duration',
    };
  const each = words[from - 1]?.lower;
  if ((each === 'every' || each === 'each') && from - 1 >= floor)
    return { from: from - 1, to, meaning: { kind: 'set', value: durationText(term.unit, times) }, rule: 'dates/every' };
  if (from - 1 >= floor && SPANNED.has(each ?? '')) from--;
  if (from - 1 >= floor && words[from - 1]?.lower === 'the') from--;
  return { from, to, meaning, rule: 'dates/duration' };
}

/** `a year`: a duration, or after an amount the measure of a rate (`$5 a year`, `twice a week`). */
function articled(
  words: readonly Word[],
  at: number,
  floor: number,
  count: Counted,
  term: UnitTerm,
  meaning: Meaning,
): Found | undefined {
  const before = words[count.from - 1];
  const and = words[at + 1]?.lower === 'and' && words[at + 2]?.lower === 'a' && words[at + 3]?.lower === 'half';
  if (and)
    return {
      from: count.from,
      to: at + 4,
      meaning: { kind: 'duration', value: durationText(term.unit, 1.5) },
      rule: 'dates/duration',
    };
  if (
    before &&
    count.from > floor &&
    (before.kind === 'number' || PER.has(before.lower) || words[count.from - 2]?.kind === 'number')
  )
    return {
      from: count.from,
      to: at + 1,
      meaning: { kind: 'set', value: durationText(term.unit, 1) },
      rule: 'dates/rate',
    };
  if (term.unit === 'quarter' || term.unit === 'second' || term.unit === 'weekend') return undefined;
  return { from: count.from, to: at + 1, meaning, rule: 'dates/duration' };
}

const endsClause = (word: Word | undefined): boolean =>
  !word || (word.kind === 'mark' && word.text !== '-') || word.lower === 'in' || word.lower === 'when';

function shifted(unit: Unit, times: Count, sign: 1 | -1, from: Anchor): Meaning {
  if (times === 'X') return { kind: 'fixed', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (Number.isInteger(times)) return { kind: 'offset', unit, count: sign * times, from };
  return unit === 'year'
    ? { kind: 'offset', unit: 'month', count: Math.round(sign * times * 12), from }
    : { kind: 'offset', unit, count: Math.round(sign * times), from };
}

/** The words that point at one stretch among its like, with the way they point. */
const POINTING: ReadonlyMap<string, { count: number; from: Anchor; the?: boolean }> = new Map<
  string,
  { count: number; from: Anchor; the?: boolean }
>([
  ['last', { count: -1, from: 'published' }],
  ['past', { count: -1, from: 'published' }],
  ['this', { count: 0, from: 'published' }],
  ['next', { count: 1, from: 'published' }],
  ['coming', { count: 1, from: 'published' }],
  ['current', { count: 0, from: 'published' }],
  ['present', { count: 0, from: 'published' }],
  ['latest', { count: -1, from: 'published', the: true }],
  ['previous', { count: -1, from: 'context' }],
  ['preceding', { count: -1, from: 'context', the: true }],
  ['prior', { count: -1, from: 'context' }],
  ['following', { count: 1, from: 'context', the: true }],
  ['same', { count: 0, from: 'context', the: true }],
  ['that', { count: 0, from: 'context' }],
]);

/** `last week`, `the following year`, `this month`, `each day`, `that same day`. */
function pointed(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  let i = at - 1;
  if (i < floor || term.plural) return undefined;
  if (words[i]?.lower === 'fiscal' || words[i]?.lower === 'calendar') i--;
  const before = words[i]?.lower ?? '';
  if (before === 'each' || before === 'every')
    return { from: i, to: at + 1, meaning: { kind: 'set', value: durationText(term.unit, 1) }, rule: 'dates/every' };
  const way = POINTING.get(before);
  if (!way || i < floor) return undefined;
  if (term.unit === 'second' || term.unit === 'minute' || term.unit === 'hour') return undefined;
  const determiner = words[i - 1]?.lower;
  const the =
    determiner === 'the' ||
    (before === 'same' && determiner === 'that') ||
    (determiner === 'this' && (before === 'past' || before === 'coming'));
  if (way.the && !the) return undefined;
  const anchored = way.count === 1 && before === 'next' && the ? 'context' : way.from;
  return {
    from: the && i - 1 >= floor ? i - 1 : i,
    to: at + 1,
    meaning: { kind: 'offset', unit: term.unit, count: way.count * term.times, from: anchored },
    rule: 'dates/relative',
  };
}

const OPENERS = new Set([
  'for',
  'in',
  'within',
  'of',
  'over',
  'after',
  'or',
  'take',
  'took',
  'several',
  'spent',
  'before',
  'by',
  'weeks',
  'many',
  'days',
  'just',
]);

/** A unit with nothing to count it: `the year`, `recent months`, `for weeks`, `day-long`. */
function loose(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  const i = at - 1;
  const before = i >= floor ? (words[i]?.lower ?? '') : '';
  if (term.plural) {
    if (before === 'recent' || before === 'coming' || before === 'past' || before === 'previous') {
      const the = words[i - 1]?.lower === 'the' && i - 1 >= floor;
      return {
        from: the ? i - 1 : i,
        to: at + 1,
        meaning: { kind: 'fixed', value: before === 'coming' ? 'FUTURE_REF' : 'PAST_REF' },
        rule: 'dates/vague-stretch',
      };
    }
    if (term.unit === 'second' || term.unit === 'quarter' || term.unit === 'weekend') return undefined;
    if (OPENERS.has(before))
      return {
        from: at,
        to: at + 1,
        meaning: { kind: 'duration', value: durationText(term.unit, 'X') },
        rule: 'dates/loose',
      };
    return undefined;
  }
  if (words[at + 1]?.text === '-' && words[at + 2]?.lower === 'long')
    return {
      from: at,
      to: at + 3,
      meaning: { kind: 'duration', value: durationText(term.unit, 1) },
      rule: 'dates/duration',
    };
  if (before !== 'the') return undefined;
  if (ordinalBefore(words, at, floor)) return undefined;
  if (
    term.unit === 'week' ||
    term.unit === 'weekend' ||
    term.unit === 'month' ||
    term.unit === 'quarter' ||
    term.unit === 'year'
  )
    return {
      from: i,
      to: at + 1,
      meaning: { kind: 'offset', unit: term.unit, count: 0, from: term.unit === 'quarter' ? 'context' : 'published' },
      rule: 'dates/the',
    };
  if (
    term.unit === 'day' &&
    words[i - 1]?.lower === 'in' &&
    (words[i - 2]?.lower === 'earlier' || words[i - 2]?.lower === 'later')
  )
    return {
      from: i - 2,
      to: at + 1,
      meaning: { kind: 'offset', unit: 'day', count: 0, from: 'context' },
      rule: 'dates/in-the-day',
    };
  return undefined;
}
