import type { Word } from '../../../text/words.ts';
import { termOf } from '../terms.ts';

/** The zone that stands at a word: `KST`, `+0900`, `+09:00`, `local time`; without an offset where its name does not tell it. */
export function zoneAt(words: readonly Word[], at: number): { offset: string | undefined; to: number } | undefined {
  const word = words[at];
  if (word?.lower === 'local' && words[at + 1]?.lower === 'time') return { offset: undefined, to: at + 2 };
  if (word?.text === '+' || word?.text === '-') return offsetAt(words, at, word.text);
  if (word?.text === 'Z' && !word.spaced) return { offset: 'Z', to: at + 1 };
  const term = word?.shape === 'upper' ? termOf(word.lower) : undefined;
  return term?.kind === 'zone' ? { offset: term.offset ?? undefined, to: at + 1 } : undefined;
}

function offsetAt(words: readonly Word[], at: number, sign: string) {
  const [hours, colon, minutes] = [words[at + 1], words[at + 2], words[at + 3]];
  if (hours?.kind !== 'number' || hours.spaced) return undefined;
  if (/^[01]\d[0-5]\d$/.test(hours.text))
    return { offset: `${sign}${hours.text.slice(0, 2)}:${hours.text.slice(2)}`, to: at + 2 };
  if (colon?.text !== ':' || !/^[01]\d$/.test(hours.text) || !/^[0-5]\d$/.test(minutes?.text ?? '')) return undefined;
  return { offset: `${sign}${hours.text}:${minutes?.text}`, to: at + 4 };
}
