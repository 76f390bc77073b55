import { articles, indefinite } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { closingMarks } from '../../names/lexicon/quote-marks.ts';
import { type Cue, cues } from '../../words/cue-verbs.ts';
import { modals, owners } from '../../words/grammar.ts';
import { determiners } from './attributes.ts';
import { isOffice, isPaper, isPeople, isPlural } from './offices.ts';
import { isVerbal } from './verbal.ts';
import { classOf, isLy } from './word-classes.ts';

/** True where a noun stands, not a verb: `the claims`, `the ruling would`, `health worries have`. */
export function isNoun(words: readonly Word[], at: number, { noun, form, sense }: Cue): boolean {
  const before = words[at - 1];
  if (form !== 'past' && (articles.has(before) || (form === 'participle' && ownersOrThese.has(before)))) return true;
  // `said that talks with the port were late`
  if (before?.lower === 'that' && words[at]?.lower === 'talks') return true;
  // `a think tank`
  if (words[at]?.lower === 'think' && tanks.has(words[at + 1])) return true;
  // `(Updates with details about the firm)`
  if (words[at]?.lower === 'details' && classOf(words[at + 1]) === 'preposition') return true;
  // `a children's learning center`
  if (form === 'participle' && sense === 'hold' && possessives.has(before)) return true;
  // `a police request`
  if (noun && (before?.kind === 'number' || (form === 'base' && indefinite.has(words[at - 2])))) return true;
  // `dismissed the claims as gossip`
  if (noun && sense === 'say' && words[at + 1]?.lower === 'as' && words[at + 3]?.lower !== 'own') return true;
  if (form === 'base' && classOf(before) === 'preposition' && before?.lower !== 'to') return true;
  if (noun && form === 'present' && sense === 'judge' && hangsOn(words[at + 1]) && words[at]?.lower !== 'calls')
    return true;
  if (noun && form === 'present' && (isContested(words, at) || isBare(words, at))) return true;
  if ((noun || form === 'participle') && classOf(words[at + 1]) === 'auxiliary') return true;
  // `reports here said`
  const between = classOf(words[at + 1]);
  const verb = words[at + 1]?.lower === 'here' || between === 'time' || between === 'adverb' ? at + 2 : at + 1;
  if (noun && (form === 'present' || isLy(before?.lower ?? '')) && isVerbal(words[verb])) return true;
  return (
    noun &&
    !(form === 'base'
      ? takesBase(before) || isForecast(words, at)
      : takesPresent(before) || isBehindWords(words, at)) &&
    !isShowing(words, at)
  );
}

const tanks = wordSet('tank+');

/** `in company reports due in May`, `figures suggest`: behind the noun of one body or person, no article stands before which; or a verb stands behind. */
function isBare(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const other = cues.get(next);
  if (other?.form === 'base' && !other.noun && classOf(before) !== 'pronoun') return true;
  if (before?.shape !== 'lower' || isPlural(before) || !(isOffice(before) || isPeople(before))) return false;
  let back = at - 2;
  while (back > at - 6 && words[back]?.shape === 'lower' && classOf(words[back]) === null && !isVerbal(words[back]))
    back--;
  const type = classOf(words[back]);
  return type === 'preposition' || type === 'adverb' || type === 'conjunction' || isVerbal(words[back]);
}

/** `rejected council demands that …`, `over Vessan charges that …`, `government requests for funds`: what is argued about. */
function isContested(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.shape === 'lower' && sought.has(words[at]) && (next?.lower === 'for' || next?.lower === 'of'))
    return true;
  if (next?.lower !== 'that') return false;
  let back = at - 2;
  if (before?.shape !== 'lower') while (back > at - 5 && words[back]?.shape === 'capital') back--;
  const outer = words[back];
  return contests.has(outer) || (isVerbal(outer) && cues.get(outer)?.sense !== 'say' && classOf(outer) !== 'auxiliary');
}

const sought = wordSet('requests demands projects');
const contests = wordSet('over against despite amid about denied denying');

/** Of `sharp attacks on the budget`: what is judged stands behind a verb without a preposition. */
const hangsOn = (word: Word | undefined): boolean => classOf(word) === 'preposition' && word?.lower !== 'as';

const ownersOrThese = wordSet(`${owners} this these those another`);

/** `has forecast growth`, `Brandt, the mayor, forecast that`: a past without an ending. */
const isForecast = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'forecast' &&
  (having.has(words[at - 1]) || (words[at - 1]?.text === ',' && words[at + 1]?.lower === 'that'));
const having = wordSet('has have had');

/** `figures for the year show that …`, `a review of the files shows she …`: a clause follows, as it does behind a verb. */
const isShowing = (words: readonly Word[], at: number): boolean =>
  shows.has(words[at]) && clauses.has(words[at + 1]) && !determiners.has(words[at - 1]) && !isVerbal(words[at + 2]);

export const shows = wordSet('show shows showed');
const clauses = wordSet('that how he she it they we');

/** True where a verb in -s may stand behind a word: a name, a pronoun, a noun for people or a body. */
const takesPresent = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'mark'
    ? before.text === ')' || before.text === ','
    : before.shape !== 'lower'
      ? !possessives.has(before) && classOf(before) !== 'determiner'
      : subjects.has(before) ||
        (classOf(before) === 'adverb' && isLy(before.lower)) ||
        isOffice(before) ||
        isPaper(before) ||
        isPeople(before));

/** True where a verb without an ending may stand behind a word: `to`, a helper, a plural for people or a name. */
const takesBase = (before: Word | undefined): boolean =>
  before !== undefined &&
  before.kind === 'word' &&
  (helpers.has(before) || isLy(before.lower) || (before.lower.endsWith('s') && (isPeople(before) || isPaper(before))));

/** `"We won," recalls Brandt.`: a quotation that goes on into its sentence has closed there. */
const isBehindWords = (words: readonly Word[], at: number): boolean =>
  closingMarks.has(words[at - 1]) && goingOn.has(words[at - 2]);

const goingOn = wordSet(', ? !');

const subjects = wordSet('he she it who that which also now still later then one law');
const helpers = wordSet(
  `${modals} to did do does not t 't i we you they who people police men women also often still never`,
);
