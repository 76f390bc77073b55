import type { Word } from '../../../text/words/index.ts';
import { two } from '../calendar.ts';
import type { Found } from '../meaning.ts';
import { numberAt } from '../numbers.ts';
import { termAt } from '../terms.ts';
import { CLOCK_LEADS, figuresBefore } from './clock-figures.ts';

/** A part of a day that stands at a word: `morning`, `nights`. */
export function partAt(words: readonly Word[], at: number): { part: string; plural: boolean; to: number } | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'part' || words[at]?.shape !== 'lower') return undefined;
  return { part: term.part, plural: term.plural, to: at + 1 };
}

/** `at 4 in the morning`, `at 6:40 in the morning`, `by seven in the evening`. */
function hourIn(
  words: readonly Word[],
  at: number,
  { part, to }: { part: string; to: number },
  floor: number,
): Found | undefined {
  const { hour, minute, from } = figuresBefore(words, at, floor) ?? {
    hour: at > floor ? numberAt(words, at - 1)?.value : undefined,
    minute: 0,
    from: at - 1,
  };
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12 || !CLOCK_LEADS.has(words[from - 1]))
    return undefined;
  const noon = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5 && hour < 12);
  const clock = `${two((hour % 12) + (noon ? 12 : 0))}:${two(minute)}`;
  return { from, to, meaning: { kind: 'time', clock }, rule: 'dates/clock' };
}

/** The part of a day before the day itself: `mid-afternoon Monday`; where it starts. */
export function midBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { part: string; from: number } | undefined {
  const part = words[at - 2]?.text === '-' && words[at - 3]?.lower === 'mid' ? partAt(words, at - 1) : undefined;
  return part && at - 3 >= floor ? { part: part.part, from: at - 3 } : undefined;
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
  if (before === 'the' && words[i - 1]?.lower === 'in')
    return hourIn(words, i - 1, part, floor) ?? found(i, 0, 'context');
  if (before === 'mid' || (before === '-' && words[i - 1]?.lower === 'mid'))
    return found(before === 'mid' ? i : i - 1, 0, 'context');
  if (words[i - 1]?.lower === 'the' && i - 1 >= floor) {
    if (before === 'next' || before === 'following') return found(i - 1, 1, 'context');
    if (before === 'previous') return found(i - 1, -1, 'context');
    if (before === 'same') return found(i - 1, 0, 'context');
  }
  return undefined;
}
