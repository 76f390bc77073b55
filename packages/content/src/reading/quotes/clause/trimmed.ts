import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { joins, pasts, type Run } from './runs.ts';
import { articlesOrOwners, classOf } from './word-classes.ts';

/** Without adverbs, conjunctions, dates and openings at its start. */
export function trimmed(words: readonly Word[], start: number, to: number): Run {
  let from = start;
  while (from < to) {
    const word = words[from] as Word;
    const type = classOf(word);
    if (
      word.kind === 'mark' ||
      possessives.has(word) ||
      type === 'conjunction' ||
      type === 'adverb' ||
      type === 'subordinator' ||
      type === 'relative'
    )
      from++;
    // `, siding with owners who said`
    else if (words[from - 1]?.text === ',' && word.lower.endsWith('ing') && classOf(words[from + 1]) === 'preposition')
      from += 2;
    else if (type === 'preposition') from = afterOpening(words, from, to);
    // `at least one analyst`
    else if (words[from - 1]?.lower === 'at' && degrees.has(word)) from++;
    else if (type === 'time' && from + 1 < to) from++;
    else if (from + 2 < to && opensTime(words, from)) from += 2;
    else if (isDate(words, from, to)) from++;
    else if (word.shape === 'lower' && (pasts.has(word) || (word.lower.endsWith('ed') && leansOn(words[from + 1]))))
      from++;
    else break;
  }
  return { from, to };
}

/** `this month the firm said`, `Late last year the firm said`, `At the time the firm said`. */
const opensTime = (words: readonly Word[], at: number): boolean =>
  at + 1 < words.length &&
  (words[at]?.lower === 'the'
    ? words[at + 1]?.lower === 'time'
    : times.has(words[at]) && classOf(words[at + 1]) === 'time');

const times = wordSet('this that late early');

/** Of `July 31 Tarn Foods said`, `In May 2031 the firm said` and `At 23 Brandt said`, the day, the year and the age. */
const isDate = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.kind === 'number' &&
  at + 1 < to &&
  (classOf(words[at - 1]) === 'time' ||
    words[at - 1]?.lower === 'at' ||
    /^(?:19|20)\d\d$/.test(words[at]?.text ?? '')) &&
  (words[at + 1]?.shape === 'capital' || articlesOrOwners.has(words[at + 1]));

/** `at least`, `at most`, `in all 30 ships` */
export const degrees = wordSet('least most all');

/** What stands behind a verb rather than behind an adjective. */
const leansOn = (word: Word | undefined): boolean => {
  const type = classOf(word);
  return type === 'preposition' || type === 'determiner';
};

/** Past `On Tuesday`, `In Geneva`: a preposition and the lower-case words or the one date that hang on it. */
function afterOpening(words: readonly Word[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && classOf(words[at]) === 'time') at++;
  if (at > from + 1) return at;
  const capital = lastCapitals(words, at, to);
  return capital > at && capital < to ? capital : at;
}

/** Where the run of capitals starts that a phrase ends with; its end where it ends with none. */
function lastCapitals(words: readonly Word[], from: number, to: number): number {
  let at = to;
  while (at > from) {
    const word = words[at - 1] as Word;
    if (word.shape === 'lower' || (word.kind === 'mark' && !joins(word))) break;
    at--;
  }
  return at;
}
