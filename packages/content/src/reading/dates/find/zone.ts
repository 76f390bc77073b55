import type { Word } from '../../../text/words/index.ts';
import { termOf } from '../terms.ts';

/** The zone that stands at a word: `KST`, `+0900`, `+09:00`, `local time`; without an offset where its name does not tell it. */
export function zoneAt(words: readonly Word[], at: number): { offset: string | undefined; to: number } | undefined {
  const word = words[at];
  if (word?.lower === 'local' && words[at + 1]?.lower === 'time') return { offset: undefined, to: at + 2 };
  if (word?.text === '+' || word?.text === '-') return offsetAt(words, at);
  if (word?.text === 'Z' && !word.spaced) return { offset: 'Z', to: at + 1 };
  const term = word?.shape === 'upper' ? termOf(word.lower) : undefined;
  return term?.kind === 'zone' ? { offset: term.offset ?? undefined, to: at + 1 } : undefined;
}

/** `+0900`, `+09:00`. */
function offsetAt(words: readonly Word[], at: number) {
  const to = words[at + 2]?.text === ':' ? at + 4 : at + 2;
  let text = '';
  for (let i = at; i < to; i++) text += words[i]?.text ?? '';
  return words[at + 1]?.spaced === false && OFFSET.test(text)
    ? { offset: text.replace(OFFSET, '$1:$2'), to }
    : undefined;
}

const OFFSET = /^([+-][01]\d):?([0-5]\d)$/;
