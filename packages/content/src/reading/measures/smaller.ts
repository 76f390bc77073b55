import { isHyphen } from '../../text/words/hyphens.ts';
import type { Word } from '../../text/words/index.ts';
import { numberFrom } from './figures.ts';
import { type MeasuredUnit, unitAt } from './unit.ts';

/** What follows a whole unit of these in the same measure, and how many of them make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  foot: ['inch', 12],
  pound: ['ounce', 16],
};

/** The rest of a measure in a smaller unit, as a part of the unit before it: `5 feet 10 inches`, `6ft 2in`, and sport's `6-foot-4`, which names none. */
export function smaller(words: readonly Word[], { unit, to }: MeasuredUnit): { part: number; to: number } | undefined {
  const [name, count] = SMALLER[unit] ?? [];
  if (!name || !count) return undefined;
  const joined = isHyphen(words[to]);
  const number = numberFrom(words, joined ? to + 1 : to);
  if (!number || number.value >= count || !Number.isInteger(number.value)) return undefined;
  const part = number.value / count;
  const rest = unitAt(words, isHyphen(words[number.to]) ? number.to + 1 : number.to);
  if (rest?.unit === name) return { part, to: rest.to };
  if (unit !== 'foot') return undefined;
  const short = words[number.to];
  if (short?.lower === 'in' && !short.spaced) return { part, to: number.to + 1 };
  return joined ? { part, to: number.to } : undefined;
}
