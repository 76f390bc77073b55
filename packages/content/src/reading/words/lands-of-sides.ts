import { type Word, wordAt } from '../../text/words/index.ts';

/** True at the bracket of `Salt Rovers (ITA) v Tarn FF (SWE)`, `Salt Rovers (ITA) 2 (Tarn 14)`: whose land stands behind a side, or somebody. */
export const tellsLand = (words: readonly Word[], open: number): boolean =>
  wordAt(words, open)?.text === '(' &&
  ROW.test(`${shown(words, Math.max(0, open - 5), open)}|${shown(words, open, open + 5)}`);

/** `|` stands where the bracket opens. */
const ROW = /\bvs? .*\|\( [A-Z]{3} \)|\|\( [A-Z]{3} \) (?:vs?|\d\d?) [A-Z(]/;

const shown = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
