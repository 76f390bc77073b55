import type { Word } from '../../../text/words.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';

/** A part of a day that stands at a word: `morning`, `nights`. */
export function partAt(words: readonly Word[], at: number): { part: string; plural: boolean; to: number } | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'part' || words[at]?.shape !== 'lower') return undefined;
  return { part: term.part, plural: term.plural, to: at + 1 };
}

/** A part of a day with what says which day: `this morning`, `last night`, `the next morning`, `that evening`. */
export function readPart(words: readonly Word[], at: number, floor: number): Found | undefined {
  const part = partAt(words, at);
  if (!part || part.plural) return undefined;
  const found = (from: number, count: number, anchor: 'published' | 'context'): Found => ({
    from,
    to: part.to,
    meaning: { kind: 'offset', unit: 'day', count, from: anchor, part: part.part },
    rule: 'dates/day-part',
  });
  const i = at - 1;
  if (i < floor) return undefined;
  const before = words[i]?.lower;
  if (before === 'this') return found(i, 0, 'published');
  if (before === 'last') return found(i, -1, 'published');
  if (before === 'that') return found(i, 0, 'context');
  if (before === 'the' && words[i - 1]?.lower === 'in') return found(i, 0, 'context');
  if (before === 'mid' || (before === '-' && words[i - 1]?.lower === 'mid'))
    return found(before === 'mid' ? i : i - 1, 0, 'context');
  if (words[i - 1]?.lower === 'the' && i - 1 >= floor) {
    if (before === 'next' || before === 'following') return found(i - 1, 1, 'context');
    if (before === 'previous') return found(i - 1, -1, 'context');
    if (before === 'same') return found(i - 1, 0, 'context');
  }
  return undefined;
}
