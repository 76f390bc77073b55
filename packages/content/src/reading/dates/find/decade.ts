import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { decadeOf, termOf } from '../terms.ts';
import { yearOf } from './year-beside.ts';

/** `1990s`, `the 1990's`, `the '90s`, `nineties`, and of a century `1800s`: no age, as in `her nineties`, and nothing that a year owns, as in `1990's storm`. */
export function decadeAt(words: readonly Word[], at: number): { value: string; to: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'word') {
    if (termOf(word.lower)?.kind !== 'decades' || isAge(words, at)) return undefined;
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
  if (/^[2-9]0$/.test(word.text) && s.lower === 's' && SHORT.has(words[at - 1]) && !isAge(words, at))
    return { value: `19${word.text[0]}`, to: at + 2 };
  return undefined;
}

/** What stands before the '90s. */
const SHORT = wordSet("' ’ ‘ the early late mid");

/** `in her 40s`, `his late seventies`. */
const isAge = (words: readonly Word[], at: number): boolean =>
  OWNERS.has(words[at - 1]) || OWNERS.has(wordAt(words, at - 2));

const OWNERS = wordSet('his her their my our your');
