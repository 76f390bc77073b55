import type { Word } from '../../../text/words/index.ts';

/** The word behind `34-year-old` or its end `year-old`, which is no part of what somebody is; `at` where none stands there. */
export function behindAge(words: readonly Word[], at: number): number {
  const year = words[at]?.kind === 'number' && words[at + 1]?.text === '-' ? at + 2 : at;
  return words[year]?.lower === 'year' && words[year + 2]?.lower === 'old' ? year + 3 : at;
}
