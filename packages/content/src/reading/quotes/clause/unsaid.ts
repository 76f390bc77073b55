import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cues } from '../../words/cue-verbs.ts';
import { isPaper } from './offices.ts';
import type { Run } from './runs.ts';
import { isHearer } from './speaks.ts';
import { isVerbal } from './verbal.ts';
import { classOf, isGrammar } from './word-classes.ts';

/**
 * True where a verb of saying tells what was not said: `did not say that …`, `has never said`, `Neither the mayor nor the
 * ministry would say`, `No official said`, `If the mayor says`, `may say`, `Did the mayor say …?`
 *
 * @param verb The index of the verb.
 * @param speaker Its subject.
 * @param start Where the sentence starts.
 */
export function isUnsaid(words: readonly Word[], verb: number, { from, to }: Run, start: number): boolean {
  if (
    nobody.has(words[from]) ||
    (from > start && (nobody.has(words[from - 1]) || negations.has(words[from - 1]) || supposing.has(words[from - 1])))
  )
    return true;
  if ((classOf(words[start]) === 'auxiliary' && from !== start) || asked.has(words[verb - 1])) return true;
  if (words[verb - 1]?.lower === 'to' && withheld.test(words[verb - 2]?.lower ?? '')) return true;
  if (isDenied(words, verb, { from, to }, start)) return true;
  const left = to <= verb ? to : start;
  for (let at = verb - 1; at >= left && helps(words[at]); at--) if (negations.has(words[at])) return true;
  return false;
}

/** True where the copy tells that it was not said, or that it is not so that it was: `denied having said`, `false claims that she said`. */
export function isDenied(words: readonly Word[], verb: number, { from }: Run, start: number): boolean {
  if (words[from - 1]?.lower === 'that' && words.slice(Math.max(start, from - 4), from - 1).some(isUnproved))
    return true;
  let at = verb - 1;
  while (words[at]?.lower === 'having' || (classOf(words[at]) === 'adverb' && !nots.has(words[at]))) at--;
  return nots.has(words[at]) || (words[at]?.shape === 'lower' && /^den[iy]/.test(words[at]?.lower ?? ''));
}

const nots = wordSet('not never');

/** `insufficient evidence that she had asked`, `no proof that`, `denied that`, `the rumor that`: nothing says that it was said. */
const isUnproved = (word: Word): boolean => lacking.has(word) || isDenying(word);
const lacking = wordSet('no little insufficient without lack rumor+ rumour+ myth hoax false falsely');

/** True for what may stand between a subject and its verb. */
function helps(word: Word | undefined): boolean {
  const type = classOf(word);
  return type === 'auxiliary' || type === 'adverb' || negations.has(word);
}

/** `refused to call it`. */
const withheld = /^(?:refus|declin|fail)/;

/** Of `didn't`, `'t` is a word of its own. */
const negations = wordSet("not never nor neither 't may might should must could will cannot");
/** Whom nothing is said by; `Please consider` asks the reader. */
const nobody = wordSet('no none nobody neither nor few please');
/** Behind these a past without its subject is passive: `when asked to comment`. */
const asked = wordSet('when if');
const supposing = wordSet('if unless whether');

/** True for a verb that gives the words behind it as untrue or in doubt. */
export const isDenying = ({ lower }: Word): boolean => denying.test(lower);

const denying = /^(?:den[iy]|doubt)/;

/** True for a verb that tells of a quotation, and without one of an act: `declined to comment`, `began a tour`, `rates the stock a buy`. */
export const isAct = (words: readonly Word[], at: number): boolean => acts.test(words[at]?.lower ?? '');

const acts =
  /^(?:accept|beg[aiu]n|continu|declin|disparag|nam(?:e|ing)|rat(?:e|ing)|refus|s[aiu]ng|seek|sought|sp[eo]ak|spoke|state$|states$|support|back(?!.*d$)|talk)/;

/** True for what somebody does, and nobody who says it: `appealing a ruling`, `received three waivers`. */
export function isDeed(words: readonly Word[], { from, to }: Run): boolean {
  const word = words[from];
  if (word?.shape !== 'lower' || cues.get(word)?.form === 'participle' || isGrammar(word)) return false;
  if (word.lower.endsWith('ing')) return to > from + 1 && isGrammar(words[from + 1] as Word);
  return isVerbal(word) && !words.slice(from, to).some((one) => isHearer(one) || isPaper(one));
}

/** True where a picture shows what it shows: `This file photo shows …`, `Photo taken on May 6, 2031 shows …` quotes nobody. */
export const isPicture = (words: readonly Word[], { from, to }: Run): boolean => {
  if (to - from === 1 && words[from]?.kind === 'number') return true;
  for (let at = from; at < to; at++) if (pictures.has(words[at])) return true;
  return to - from < 4 && fictions.has(words[to - 1]);
};

/** What a poem or its like tells is nobody's to say; what its author says is. */
const fictions = wordSet('novel poem painting portrait opera musical');

const pictures = wordSet('photo+ photograph+ picture+ image+ frame footage map graphic chart file');
