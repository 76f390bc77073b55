import { indefinite } from '../../text/words/articles.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { TEMPERATURES, UNITS } from './units.ts';

/** A unit behind a number: how many of it one makes, and the word after it. */
export interface MeasuredUnit {
  readonly unit: string;
  readonly times: number;
  readonly to: number;
  readonly rule: string;
}

/** The unit of length, weight, heat or share that stands at a word. */
export function unitAt(words: readonly Word[], at: number): MeasuredUnit | undefined {
  const word = words[at];
  if (!word) return undefined;
  // a code: `[nL8N1A3C]`
  if (words[at - 1]?.kind === 'number' && !words[at - 1]?.spaced && words[at - 2]?.kind === 'word') return undefined;
  const next = words[at + 1];
  if (word.lower === 'per' && next?.lower === 'cent') return unit('percent', at + 2, 'measures/percent');
  if (next?.lower.startsWith('point')) {
    if (word.lower === 'percentage') return unit('percentage-point', at + 2, 'measures/percent');
    if (word.lower === 'basis') return unit('basis-point', at + 2);
  }
  if (word.shape === 'capital' && (!word.spaced || next?.text === ')')) return heat(word, at + 1);
  if (word.shape === 'upper' || word.shape === 'capital') return undefined;
  const kind = KINDS.get(word.lower);
  const length = kind && next?.text === '.' ? at + 2 : at + 1;
  const area = kind && UNITS.get(words[length]?.lower ?? '');
  if (area) return unit(`${kind}-${area.unit}`.replace('metric-ton', 'tonne'), length + 1);
  const found = UNITS.get(word.lower);
  if (!found) return undefined;
  if (found.unit === 'percent') return unit('percent', at + 1, 'measures/percent');
  if (found.unit === 'degree') return heat(next, at + 2) ?? unit('degree', at + 1);
  const time = timeAt(words, at + 1);
  return time ? unit(`${found.unit}-per-${time.unit}`, time.to) : { ...found, to: at + 1, rule: 'measures/unit' };
}

/** What tells an area, a volume and a sailor's mile from a length, and a tonne from a ton. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...['square', 'cubic', 'nautical', 'metric'].map((kind) => [kind, kind] as const),
  ['sq', 'square'],
  ['cu', 'cubic'],
]);

const unit = (name: string, to: number, rule = 'measures/unit'): MeasuredUnit => ({ unit: name, times: 1, to, rule });

/** `Celsius`, `C`. */
function heat(word: Word | undefined, to: number): MeasuredUnit | undefined {
  const scale = word?.shape === 'lower' ? undefined : TEMPERATURES.get(word?.lower ?? '');
  return scale ? unit(scale, to) : undefined;
}

/** `per hour`, `a day`, `/h`: what makes a rate of a length or a volume. */
function timeAt(words: readonly Word[], at: number): { unit: string; to: number } | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word?.text === '/' && next?.lower === 'h') return { unit: 'hour', to: at + 2 };
  // `650,000 barrel-per-day`
  if (word?.text === '-' && next?.lower === 'per' && words[at + 2]?.text === '-') return timed(words[at + 3], at + 4);
  return word?.lower === 'per' || indefinite.has(word) ? timed(next, at + 2) : undefined;
}

const timed = (word: Word | undefined, to: number): { unit: string; to: number } | undefined =>
  word && TIMES.has(word) ? { unit: word.lower, to } : undefined;

const TIMES = wordSet('second minute hour day year');
