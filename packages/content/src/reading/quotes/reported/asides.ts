import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cueAt } from '../clause/cues.ts';
import type { Run } from '../clause/runs.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';

/** True where `said` stands before a name or `the mayor`, behind whom all ends or a verb goes on: `The deal, the largest yet, said Brandt, closes …`. */
export function isSaidBy(words: readonly Word[], verb: number, { from, to }: Run): boolean {
  if (!saying.has(words[verb]) || (words[from]?.shape === 'lower' && classOf(words[from]) !== 'determiner'))
    return false;
  const next = words[to + 1];
  if (words[to]?.text !== ',') return !words[to] || words[to]?.text === '.';
  if (cueAt(words, to + 1)?.form === 'participle') return true;
  return (classOf(next) ?? (next?.shape === 'lower' && next.lower.endsWith('s') && 'auxiliary')) === 'auxiliary';
}

const saying = wordSet('said says');

/** `The mayor, Ada Brandt,`: whoever stands before the verb, and no clause that somebody behind it tells: `The wall, built by hand, held,`. */
export function isWithAside(words: readonly Word[], left: number, verb: number): boolean {
  const end = verb - 1;
  let at = left;
  while (at < end && words[at]?.text !== ',' && !isVerbal(words[at])) at++;
  if (at === end || words[at]?.text !== ',' || isFronted(words[left])) return false;
  // `The firm, which sails, has left`
  if (classOf(words[at + 1]) === 'relative')
    do at++;
    while (at < end && words[at]?.text !== ',');
  let closed = false;
  for (at++; at < end; at++) {
    const word = words[at];
    closed ||= word?.text === ',';
    if (isVerbal(word) && (closed || classOf(word) === 'auxiliary')) return false;
  }
  return true;
}

/** `The ministry, asked for comment, sent a text`: it asks nothing. */
export function isAskedAside(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]?.lower !== 'asked' || words[at - 1]?.text !== ',') return false;
  for (let comma = at + 2; comma < Math.min(end, at + 14); comma++)
    if (words[comma]?.text === ',') return isVerbal(words[comma + 1]);
  return false;
}

/** True for what may open a clause before its subject: `In June, …`, `Acting on a tip, …`. */
const isFronted = (word: Word | undefined): boolean =>
  (classOf(word) ?? 'determiner') !== 'determiner' || word?.lower.endsWith('ing') === true;
