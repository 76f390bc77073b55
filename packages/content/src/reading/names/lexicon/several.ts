import type { Word } from '../../../text/words/index.ts';

/** True for capitals with the ending of several, NGOs: what they spell is a kind of thing, and no name. */
export function isSeveral(word: Word | undefined): boolean {
  if (word?.shape !== 'mixed' || word.text.length < 3 || !word.text.endsWith('s')) return false;
  const one = word.text.slice(0, -1);
  return one === one.toUpperCase();
}
