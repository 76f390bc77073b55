import type { Word } from '../../../text/words/index.ts';
import type { Pointer } from '../meaning.ts';

/** Which stretch among its like a word points at. */
export const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `last`, `this`, `next`, `this coming`, `this past` before a name of the calendar. */
export function pointerBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { pointer: Pointer; from: number } | undefined {
  const from = at - 1;
  if (from < floor) return undefined;
  const lower = words[from]?.lower ?? '';
  if ((lower === 'coming' || lower === 'past') && from - 1 >= floor && words[from - 1]?.lower === 'this')
    return { pointer: lower === 'coming' ? 1 : -1, from: from - 1 };
  if (lower === 'previous' && from > floor && words[from - 1]?.lower === 'the') return { pointer: -1, from: from - 1 };
  const pointer = POINTERS.get(lower);
  return pointer === undefined ? undefined : { pointer, from };
}
