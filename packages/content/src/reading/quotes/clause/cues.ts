import { possessives } from '../../../text/possessives.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { type Cue, cues } from '../../words/cue-verbs.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { classOf, isLy } from './word-classes.ts';

/** What a word tells of saying, if anything: `the claims`, `supposed to` and the last half of `Min-sang` tell of none. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const cue = cues.get(words[at]);
  if (cue === null) return null;
  const before = words[at - 1];
  if (before?.text === '-' && words[at]?.spaced === false) return null;
  if (cue.noun && !(cue.form === 'base' ? takesBase(before) : takesPresent(before))) return null;
  if (cue.form === 'past' && before && determiners.has(before)) return null;
  if (cue.form === 'participle' && owners.has(before)) return null;
  if (put.has(words[at]) && words[at + 1]?.lower !== 'it') return null;
  return supposed.has(words[at]) && words[at + 1]?.lower === 'to' ? null : cue;
}

/** True where a cue is passive: `was told`, `has been called`, `the ship, named "…"`. */
export function isPassive(words: readonly Word[], at: number, { form, sense }: Cue): boolean {
  if (form !== 'past') return false;
  if (words[at - 1]?.text === ',' && leans(words[at + 1], sense)) return true;
  let back = at - 1;
  while (words[back] && back > at - 3 && (isLy(words[back]?.lower ?? '') || words[back]?.lower === 'also')) back--;
  return beings.has(words[back]);
}

const leans = (after: Word | undefined, sense: Cue['sense']): boolean =>
  after?.kind === 'mark' ? sense === 'judge' : after?.lower === 'by' || after?.lower === 'as';

/** Forms of `be`. */
export const beings = wordSet("is are was were be been being 're");
const owners = wordSet('the a an its this these those');
const determiners = wordSet('the a an such its his her their our this these those of');

/** True where a verb in -s may stand behind a word: a name, a pronoun, a noun for people or a body. */
const takesPresent = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'mark'
    ? before.text === ')' || before.text === ','
    : before.shape !== 'lower'
      ? !possessives.has(before) && classOf(before) !== 'determiner'
      : subjects.has(before) || isLy(before.lower) || isOffice(before) || isPaper(before) || isPeople(before));

/** True where a verb without an ending may stand behind a word: `to`, a helper, a plural for people or a name. */
const takesBase = (before: Word | undefined): boolean =>
  before !== undefined &&
  before.kind === 'word' &&
  (helpers.has(before) || isLy(before.lower) || (before.lower.endsWith('s') && isPeople(before)));

const subjects = wordSet('he she it who that which also now still later then one law');
const helpers = wordSet(
  "to will would can could should must may might shall did do does not t 't i we you they who people police men women also often still never",
);
const supposed = wordSet('supposed');
/** `as Brandt put it`. */
const put = wordSet('put puts putting');
