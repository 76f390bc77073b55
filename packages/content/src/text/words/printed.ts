import { oneLine } from '../one-line.ts';
import type { Word } from './index.ts';

/** Words as the copy prints them, from the first to the last, on one line; empty where there are none. */
export function printed(source: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? oneLine(source, first.start, last.end) : '';
}
