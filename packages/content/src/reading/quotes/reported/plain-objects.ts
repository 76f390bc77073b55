import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { OWNERS } from '../../names/entities/relatives.ts';
import { cues } from '../../words/cue-verbs.ts';
import { isPaper } from '../clause/offices.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { isHearer, isSomebody } from '../clause/speaks.ts';
import { isBeforeAttribute, isVerbal } from '../clause/verbal.ts';
import { articlesOrOwners, classOf } from '../clause/word-classes.ts';

/**
 * True where a verb has a thing behind it, and with it tells what was done: `claimed victory`, `found a body`,
 * `declared three days of mourning`, `knows the captain`, `added two goals`, `plans a strike`. With a clause behind it, it tells what was said.
 *
 * @param limit Where its clause ends at the latest.
 */
export function hasPlainObject(words: readonly Word[], cue: number, speaker: Run, limit: number): boolean {
  const lower = words[cue]?.lower ?? '';
  if (sums.test(lower) && isNumber(words, isRough(words[cue + 1]) ? cue + 2 : cue + 1))
    return !opensClause(words, cue + 1, limit);
  if (announces.test(lower) && (OWNERS.has(words[cue + 1]) || [1, 2, 4].some((by) => outcomes.has(words[cue + by]))))
    return !opensClause(words, cue + 1, limit, true);
  if (people.test(lower) && takesPeople(words, cue + 1, limit)) return true;
  if (repeats.test(lower) && !holdsAssertion(words, cue + 1)) return !opensClause(words, cue + 1, limit);
  if (!done.test(lower) || (finding.test(lower) && isFinding(words, cue + 1, speaker))) return false;
  return !opensClause(words, cue + 1, limit);
}

const done =
  /^(?:add|agree|answer|chant|claim|conce|conclu|declar|discuss|hear|rejoin|imagin|learn|offer|remember|show|f(?:ou|i)nd|kn[eo]w|fe(?:el|lt)|maintain|charg|plan|read|wr[io]t|observ|reali[sz]|boast|yell|tweet)/;
/** `repeated his poor form`; `repeated his call for a vote` tells it. */
const repeats = /^repeat/;
function holdsAssertion(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 5; at++)
    if (cues.get(words[at])?.noun || isPaper(words[at] as Word) || assertions.has(words[at])) return true;
  return false;
}
const assertions = wordSet(
  'appeal accusation allegation assertion commitment denial opposition position stance warning',
);

/** `announced its new oat bar`, `reports full-year results`; not `announced its plan to close the port`. */
const announces = /^(?:announc|reports|reveal)/;
const outcomes = wordSet('results earnings winners');
const finding = /^(?:show|f(?!.*ing$))/;
/** `questioned two men`, `admitted 300 pupils`, `is advising the buyer`; the doubt itself is told in `questioned Ruiz's age`. */
const people = /^(?:question|admit|advis|acknowledg|predict)/;

export function takesPeople(words: readonly Word[], from: number, limit: number): boolean {
  const count = words[from + 1]?.lower === 'than' ? from + 2 : from;
  // `advised the crew to stay`
  if (opensClause(words, count, limit, /^adv/.test(words[from - 1]?.lower ?? ''))) return false;
  if (isNumber(words, count)) return true;
  const type = classOf(words[from]);
  const whom = type === 'pronoun' || type === 'subordinator' ? null : phraseFrom(words, from, limit);
  if (!whom || words[whom.to]?.lower === 'against') return false;
  let head = whom.from;
  while (head + 1 < whom.to && classOf(words[head + 1]) !== 'preposition') head++;
  return isSomebody(words, { from: head, to: head + 1 });
}

/** `demanded 20 million euros`, `recalled 3,000 boats`. */
const sums = /^(?:demand|promis|recall|request)/;
/** Of `about 20`, `nearly 20`. */
const isRough = (word: Word | undefined): boolean => classOf(word) === 'preposition' || classOf(word) === 'adverb';

/** `figures show a rise`, `the study found traces of lead`, `found 46 percent for it`: what came out is what is told. */
const isFinding = (words: readonly Word[], from: number, speaker: Run): boolean =>
  isNumber(words, from)
    ? shares.has(words[from + 1])
    : words.slice(speaker.from, speaker.to).some(isPaper) ||
      !(isSomebody(words, speaker) || words.slice(speaker.from, speaker.to).some((word) => possessives.has(word)));

const shares = wordSet('percent pct per % in of');

const isNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' || words[at]?.text === '$';

/** True where words open with a clause: a verb of their own stands among them, before whatever hangs on a noun. */
export function opensClause(words: readonly Word[], from: number, limit: number, wishes = false): boolean {
  const first = classOf(words[from]);
  if (first === 'subordinator') return words[from + 1]?.lower !== 'to';
  // `it expects to close the deal, subject to a vote`
  if (first === 'pronoun' && isPlainVerb(words[from + 1])) return true;
  for (let at = from; at < Math.min(limit, from + CLAUSE); at++) {
    const word = words[at] as Word;
    const type = classOf(word);
    if (type === 'auxiliary' ? isHelper(words, at) : at > from && isVerbal(word) && !opensAttribute(words[at - 1]))
      return true;
    if (wishes && word.lower === 'to') return true;
    if (
      articlesOrOwners.has(word) &&
      at > from + 1 &&
      isPlainVerb(words[at - 1]) &&
      !isCounted(words, at - 1) &&
      !(words[at - 2]?.lower === 'to' && !OWNERS.has(words[from]))
    )
      return true;
    if (type === 'relative' || type === 'subordinator' || parting.has(word)) return false;
    // `a state of emergency and urged people to leave`, `and tries to keep the rate`
    if (word.lower === 'and' && (isVerbal(words[at + 1]) || words[at + 2]?.lower === 'to')) return false;
  }
  return first === 'pronoun';
}

/** Not the month of May, not the foot of a `left-footed shot`. */
const isHelper = (words: readonly Word[], at: number): boolean =>
  !possessives.has(words[at]) && words[at]?.shape !== 'capital' && words[at + 1]?.text !== '-';

/** How far behind its start, in words, a clause has come to its verb. */
const CLAUSE = 14;

const parting = wordSet(', ; : ( -- – — after before since until as');

/** Of `the rebels own the quay`, `own`; `showed reporters the quay` has none. */
const isPlainVerb = (before: Word | undefined): boolean =>
  before?.shape === 'lower' && classOf(before) === null && !isHearer(before);

/** Of `by half a crown a gallon`, the crown and the half. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.kind === 'number' || (isBeforeAttribute(words[at - 1]) && words[at - 1]?.lower !== 'to');

/** Of `in the flooded district`, `from stolen boats`, `a left-footed shot`, what stands before the attribute. */
const opensAttribute = (before: Word | undefined): boolean => isBeforeAttribute(before) || before?.text === '-';
