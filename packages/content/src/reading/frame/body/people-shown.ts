import { agencyOf } from '../../../agencies/index.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isPeople } from '../../quotes/clause/offices.ts';
import { isBeforeAttribute, isVerbal } from '../../quotes/clause/verbal.ts';
import { classOf } from '../../quotes/clause/word-classes.ts';
import { cues } from '../../words/cue-verbs.ts';

/**
 * True for the one sentence of a picture that its agency signs: `Police officers clear a fallen tree in Karsund on May 6,
 * 2031. (Yonhap)`. People do something in the present, in a place and on a full day; nothing in it looks back or ahead.
 */
export function showsPeople(text: string, words: readonly Word[]): boolean {
  const credit = CREDITED.exec(text.slice(-TAIL));
  if (!credit || !agencyOf(credit[1] ?? '') || MORE.test(text)) return false;
  if (words.some((word, at) => isVerbal(word) && !isBeforeAttribute(words[at - 1]))) return false;
  const opening = words.slice(0, FURTHEST);
  const who = opening.findIndex((word, at) => isDoing(word, words[at + 1]));
  return who >= 0 && opening.slice(0, who).every(isOfName);
}

/** A place, a full day, and the agency alone in brackets. */
const CREDITED =
  /\b(?:in|at|near|off|outside|along) [^.]*\p{Lu}[^.]* on (?:\p{Lu}\p{Ll}+day, )?\p{Lu}\p{Ll}+\.? \d\d?, \d{4}\.? \(([^()]+)\)$/u;

/** How near the end the place must stand. */
const TAIL = 120;

/** Another sentence. */
const MORE = /[.!?]["”]? ["“]?\p{Lu}/u;

/** How far from the start, in words, those stand who do it. */
const FURTHEST = 6;

/** What stands before them: `two coast guard`, not `the rule that`. */
function isOfName(word: Word): boolean {
  const type = classOf(word);
  return word.kind !== 'mark' && (type === null || type === 'determiner');
}

/** `officers clear`, `a worker clears`; not `officials expect`, since what they hold is told. */
function isDoing(who: Word, verb: Word | undefined): boolean {
  const several = plurals.has(who) || (who.lower.endsWith('s') && isPeople(who));
  if (!several && !isPeople(who)) return false;
  if (verb?.shape !== 'lower' || classOf(verb) !== null || cues.get(verb) !== null) return false;
  return verb.lower.endsWith('s') !== several && !verb.lower.endsWith('ing') && !comings.test(verb.lower);
}

const plurals = wordSet('people police men women children');

/** What is told of days to come in the present too: `voters go to the polls`, `the minister retires`. */
const comings = /^(?:go(?:es)?|begin|start|end|elect|vote|return|retire|resume|strike|depart|become|face)s?$/;
