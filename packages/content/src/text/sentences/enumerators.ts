import type { Word } from '../words/index.ts';
import { wordSet } from '../words/word-sets.ts';
import { BULLETS } from './list-signs.ts';

/** The number or letter that opens an item of a list. */
export interface Enumerator {
  readonly value: number;
  /** How it is written: `1.`, `1)`, `a.` … */
  readonly style: string;
  /** The index of the first word after it. */
  readonly end: number;
}

const bullets = wordSet([...BULLETS]);

/** True for a mark that opens an item of a list wherever it stands. */
export const isBullet = (word: Word | undefined): boolean => bullets.has(word);

/**
 * The enumerator that stands at a word, after a bullet or none: `1.`, `2)`, `3.)`, `b.`. Null where there is none, or
 * where no space follows it.
 */
export function enumeratorAt(words: readonly Word[], from: number): Enumerator | null {
  const at = isBullet(words[from]) ? from + 1 : from;
  const value = words[at];
  if (!value || value.text.length > 3) return null;
  const number = value.kind === 'number' ? Number(value.text) : letterOf(value);
  if (!Number.isInteger(number)) return null;
  let end = at + 1;
  let marks = '';
  for (let word = words[end]; word && !word.spaced && (word.text === '.' || word.text === ')'); word = words[++end]) {
    if (marks.length < 2) marks += word.text;
  }
  if (marks === '' || !words[end]?.spaced) return null;
  return { value: number, style: (value.kind === 'number' ? '1' : 'a') + marks, end };
}

function letterOf({ text, kind }: Word): number {
  const code = text.charCodeAt(0);
  return kind === 'word' && text.length === 1 && code >= 97 && code <= 122 ? code - 96 : Number.NaN;
}
