import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { readCounted } from './counted.ts';
import { readLoose } from './loose.ts';
import { readPeriod } from './period.ts';
import { readPointed } from './pointed.ts';
import { readYearEarlier } from './year-earlier.ts';

/** A stretch named by its unit: `last week`, `two years ago`, `a year earlier`, `the first nine months`, `every day`, `the third quarter`. */
export function readUnit(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'unit') return undefined;
  if ((words[at]?.shape === 'capital' && at > 0) || isFinal(words, at)) return undefined;
  return (
    readPeriod(words, at, floor) ??
    readYearEarlier(words, at, floor) ??
    readCounted(words, at, floor, term) ??
    readPointed(words, at, floor, term) ??
    readLoose(words, at, floor, term)
  );
}

/** Of `quarter-final` and `quarter-percentage-point` the first half is no stretch of time. */
function isFinal(words: readonly Word[], at: number): boolean {
  const next = isHyphen(words[at + 1]) ? words[at + 2] : words[at + 1];
  return /^(?:final|percentage$|points?$)/.test(next?.lower ?? '');
}
