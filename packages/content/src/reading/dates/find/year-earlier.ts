import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found } from '../meaning.ts';
import { LIKE, readPeriod } from './period.ts';

const BACK = wordSet('earlier ago before');
const WHOLE = wordSet('quarter period month week half');

/** `year-earlier`, `the year-ago quarter`, `the year-earlier third quarter`: a stretch of the context, a year before. */
export function readYearEarlier(words: readonly Word[], at: number, floor: number): Found | undefined {
  if (words[at]?.lower !== 'year' || words[at + 1]?.text !== '-' || !BACK.has(words[at + 2])) return undefined;
  let to = at + 3;
  const quarter = words[at + 4]?.lower === 'quarter' ? readPeriod(words, at + 4, at + 3) : undefined;
  if (quarter) to = quarter.to;
  else if (WHOLE.has(words[to])) to++;
  let from = at;
  if (to > at + 3) {
    if (from > floor && LIKE.has(words[from - 1])) from--;
    if (from > floor && words[from - 1]?.lower === 'the') from--;
  }
  const rule = 'dates/year-earlier';
  if (quarter?.meaning.kind === 'period')
    return { from, to, meaning: { ...quarter.meaning, year: { offset: -1, from: 'context' } }, rule };
  return { from, to, meaning: { kind: 'offset', unit: 'year', count: -1, from: 'context', compares: true }, rule };
}
