import { possessives } from '../../../text/possessives.ts';
import type { Word } from '../../../text/words.ts';
import { decadeOf, termOf } from '../terms.ts';
import { yearOf } from './year-beside.ts';

/** `1990s`, `'90s`, `1990's`, `nineties`. */
export function decadeAt(words: readonly Word[], at: number): { value: string; to: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'word') {
    if (termOf(word.lower)?.kind !== 'decades') return undefined;
    return { value: `19${decadeOf(word.lower) / 10}`, to: at + 1 };
  }
  const s = words[at + 1];
  if (!s || s.spaced || (s.lower !== 's' && !possessives.has(s))) return undefined;
  if (word.text.length === 4 && word.text.endsWith('0') && yearOf(word) !== undefined) {
    if (s.lower !== 's' && words[at - 1]?.lower !== 'the') return undefined;
    return {
      value: word.text.endsWith('00') && word.text < '2' ? word.text.slice(0, 2) : word.text.slice(0, 3),
      to: at + 2,
    };
  }
  if (/^[2-9]0$/.test(word.text) && s.lower === 's' && words[at - 1]?.lower !== '$') {
    const early = words[at - 1]?.lower;
    if (
      early === "'" ||
      early === '’' ||
      early === '‘' ||
      early === 'the' ||
      early === 'early' ||
      early === 'late' ||
      early === 'mid'
    )
      return decadeShort(words, at, word.text);
  }
  return undefined;
}

function decadeShort(words: readonly Word[], at: number, text: string): { value: string; to: number } | undefined {
  // `in her 40s` is an age; `the '40s` is a decade
  if (
    /^(?:his|her|their|my|our|its)$/.test(words[at - 2]?.lower ?? '') ||
    /^(?:his|her|their)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined;
  return { value: `19${text[0]}`, to: at + 2 };
}
