import type { Word } from '../../../text/words/index.ts';
import type { Anchor, Found } from '../meaning.ts';
import type { Term } from '../terms.ts';
import { durationText } from './duration.ts';
import { ACCOUNTED } from './the.ts';

type UnitTerm = Extract<Term, { kind: 'unit' }>;

interface Way {
  readonly count: number;
  readonly from: Anchor;
  /** True where it wants an article: `the same week`, not `same week`. */
  readonly the?: boolean;
}

/** The words that point at one stretch among its like, with the way they point. */
const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['last', { count: -1, from: 'published' }],
  ['past', { count: -1, from: 'published' }],
  ['this', { count: 0, from: 'published' }],
  ['next', { count: 1, from: 'published' }],
  ['coming', { count: 1, from: 'published' }],
  ['current', { count: 0, from: 'published' }],
  ['present', { count: 0, from: 'published' }],
  ['full', { count: 0, from: 'published', the: true }],
  ['latest', { count: 0, from: 'context', the: true }],
  ['previous', { count: -1, from: 'context' }],
  ['preceding', { count: -1, from: 'context', the: true }],
  ['prior', { count: -1, from: 'context' }],
  ['following', { count: 1, from: 'context', the: true }],
  ['same', { count: 0, from: 'context', the: true }],
  ['that', { count: 0, from: 'context' }],
]);

/** `last week`, `the following year`, `this month`, `each day`, `that same day`, `the current fiscal year`. */
export function readPointed(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  if (term.plural || term.unit === 'second' || term.unit === 'minute') return undefined;
  let i = at - 1;
  if (term.unit !== 'day' && ACCOUNTED.has(words[i])) i--;
  if (i < floor) return undefined;
  const before = words[i]?.lower ?? '';
  if (before === 'each' || before === 'every')
    return { from: i, to: at + 1, meaning: { kind: 'set', value: durationText(term.unit, 1) }, rule: 'dates/every' };
  if (before === 'other' && i > floor && words[i - 1]?.lower === 'every')
    return {
      from: i - 1,
      to: at + 1,
      meaning: { kind: 'set', value: durationText(term.unit, 2) },
      rule: 'dates/every',
    };
  const way = WAYS.get(before);
  if (!way || term.unit === 'hour') return undefined;
  const determined = i > floor && isDetermined(before, words[i - 1]?.lower);
  if (way.the && !determined) return undefined;
  return {
    from: determined ? i - 1 : i,
    to: withOrSo(words, at + 1),
    meaning: {
      kind: 'offset',
      unit: term.unit,
      count: way.count * term.times,
      from: before === 'next' && determined ? 'context' : way.from,
    },
    rule: 'dates/relative',
  };
}

/** `the last`, `that same`, `this past`. */
const isDetermined = (before: string, determiner: string | undefined): boolean =>
  determiner === 'the' ||
  (before === 'same' && determiner === 'that') ||
  (determiner === 'this' && (before === 'past' || before === 'coming'));

const withOrSo = (words: readonly Word[], at: number): number =>
  words[at]?.lower === 'or' && words[at + 1]?.lower === 'so' ? at + 2 : at;
