import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Eight times the text; eight times the work where it is linear, sixty-four times where it is quadratic. */
const FACTOR = 8;
const LIMIT = 40;
const CHARACTERS = 40_000;

/** The processor's time, so that what else runs on the machine counts for little; the least of some tries. */
function cost(text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text, { id: 'hostile' });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.max(5000, Math.min(...tries));
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  ['quotation marks', '"'],
  ['spaced quotation marks', '" '],
  ['old quotation marks', "`` '' "],
  ['curly quotation marks that never close', '“a '],
  ['capitals', 'A'],
  ['capitalised words', 'Ada '],
  ['brackets', '('],
  ['brackets that close', '(a) '],
  ['square brackets', '['],
  ['digits', '1'],
  ['numbers', '1,000 '],
  ['one word', 'word '],
  ['one long word', 'word'],
  ['weekdays', 'Tuesday '],
  ['months', 'May 6, '],
  ['full stops', '. '],
  ['initials', 'A. '],
  ['dashes', '-- '],
  ['spaces', ' a'.padStart(200)],
  ['line ends', '\n'],
  ['blank lines', 'a\n\n'],
  ['short lines', 'a\n'],
  ['carriage returns', 'a\r'],
  ['tabs', '\ta\t'],
  ['bylines', 'By Ada Brook\n'],
  ['datelines', 'EASTMERE, May 6 (Yonhap) -- '],
  ['markers', '(LEAD) '],
  ['asterisks', '* '],
  ['speakers', '"a," he said. '],
  ['abbreviations', 'Harbor Office (HO) '],
  ['titles', 'President Ada Brook '],
  ['dates in full', 'on May 6, 2019, '],
  ['control bytes and dashes', '\u0003a----'],
  ['months after in', 'in May '],
  ['emoji', '👩‍🚒'],
])('a text of %s costs no more than in proportion to its length', (_, piece) => {
  const ratios: number[] = [];
  // A single pause of the machine fails nothing: what grows faster than the text does so every time.
  while (ratios.length < 3 && ratios.every((ratio) => ratio >= LIMIT)) {
    ratios.push(cost(`Head\n\n${fill(piece, CHARACTERS * FACTOR)}`) / cost(`Head\n\n${fill(piece, CHARACTERS)}`));
  }
  expect(Math.min(...ratios)).toBeLessThan(LIMIT);
});
