import { possessives } from '../../../text/possessives.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import type { Run } from '../clause/runs.ts';
import { isPicture } from '../clause/unsaid.ts';
import { isVerbal } from '../clause/verbal.ts';
import { classOf } from '../clause/word-classes.ts';

/** True where a verb goes on behind who speaks, or all ends behind `said` and a name: `The deal, the largest yet, said Brandt, closes …`. */
export function isSaidBy(words: readonly Word[], verb: number, { from, to }: Run): boolean {
  const after = words[to];
  if (after?.text === ',' && classOf(words[to + 1]) === 'auxiliary') return true;
  if (!saying.has(words[verb])) return false;
  if (words[from]?.shape !== 'capital' && classOf(words[from]) !== 'determiner') return false;
  return !after || after.text === '.' || (after.text === ',' && goesOn(words, to + 1));
}

/** `, closes on Monday`, `, would close`, `, closed the port`; not `, hit by floods`. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const type = classOf(word);
  return isVerbal(word)
    ? type === 'auxiliary' || classOf(words[at + 1]) !== 'preposition'
    : type === null && word?.shape === 'lower' && word.lower.endsWith('s');
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
  let closes = at + 1;
  while (closes < end && words[closes]?.text !== ',') closes++;
  if (closes < end && (goesOn(words, closes + 1) || words.slice(closes, end).some(isVerbal))) return false;
  return !words
    .slice(at, end)
    .some((word) => word.shape === 'lower' && classOf(word) === 'auxiliary' && !possessives.has(word));
}

/** True for what may open a clause before its subject: `In June, …`, `Acting on a tip, …`. */
const isFronted = (word: Word | undefined): boolean =>
  (classOf(word) ?? 'determiner') !== 'determiner' || word?.lower.endsWith('ing') === true;

/** `This photo, taken by a drone, shows Brandt`: who stands behind is shown. Not `The photo, taken in May, is old, shows a survey`. */
export function isPictureWithAside(words: readonly Word[], verb: number, left: number): boolean {
  if (!shows.has(words[verb])) return false;
  let comma = left;
  while (words[comma]?.text !== ',') comma++;
  for (let at = comma; at < verb; at++) if (classOf(words[at]) === 'auxiliary') return false;
  return isPicture(words, { from: left, to: comma });
}

const shows = wordSet('show shows showed');
