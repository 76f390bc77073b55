import type { Word } from '../../../text/words.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { partAt } from './day-part.ts';

/** A day that is named from the day of publication: `today`, `yesterday morning`, `tonight`. */
export function readDeictic(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'deictic') return undefined;
  const next = words[at + 1];
  // `USA Today`: a name
  if (
    words[at]?.shape === 'capital' &&
    at > floor &&
    words[at - 1]?.kind === 'word' &&
    words[at - 1]?.shape !== 'lower'
  )
    return undefined;
  const part = partAt(words, at + 1);
  const to = part && !part.plural ? part.to : at + 1;
  const time = term.part ?? (to > at + 1 ? part?.part : undefined);
  if (next?.lower === 'world') return undefined;
  return {
    from: at,
    to,
    meaning: { kind: 'offset', unit: 'day', count: term.count, from: 'published', part: time },
    rule: 'dates/deictic',
  };
}
