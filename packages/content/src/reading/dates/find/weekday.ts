import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { NEWSPAPERS } from '../../words/newspapers.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { midBefore, partAt } from './day-part.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { pointerBefore } from './pointers.ts';
import { titled } from './titled.ts';

// `Black Friday`, `Bloody Sunday`: names of other things than a day of this week
const NAMED = wordSet('black good bloody super ruby man');

/** A day of the week: `Tuesday`, `last Friday`, `Saturday night`, `each Thursday`, `Mondays`. */
export function readWeekday(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  const term = termAt(words, at);
  if (!word || term?.kind !== 'weekday' || word.shape === 'lower' || word.shape === 'mixed') return undefined;
  const before = at > floor ? words[at - 1] : undefined;
  const next = words[at + 1];
  if (before && before.shape === 'capital' && NAMED.has(before)) return undefined;
  if (next && next.shape === 'capital' && next.spaced && NEWSPAPERS.has(next)) return undefined;
  const to = at + 1;
  if (term.short || titled(words, at)) return undefined;
  const nth = term.plural ? undefined : readNthWeekday(words, at, floor, term.weekday);
  if (nth) return nth;
  const part = partAt(words, to);
  const other = before?.lower === 'other' && at - 1 > floor ? 1 : 0;
  const every = words[at - 1 - other]?.lower === 'every' || (!other && before?.lower === 'each');
  if (term.plural || every || part?.plural) {
    const value = `XXXX-WXX-${term.weekday}${part ? `T${part.part}` : ''}`;
    return {
      from: every ? at - 1 - other : at,
      to: part?.to ?? to,
      meaning: { kind: 'set', value },
      rule: 'dates/weekday-set',
    };
  }
  const pointer = pointerBefore(words, at, floor);
  const mid = part ? undefined : midBefore(words, at, floor);
  return {
    from: pointer?.from ?? mid?.from ?? at,
    to: part?.to ?? to,
    meaning: {
      kind: 'calendar',
      weekday: term.weekday,
      pointer: pointer?.pointer,
      part: part?.part ?? mid?.part,
    },
    rule: 'dates/weekday',
  };
}
