import { articles } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { type Cue, cues } from '../../words/cue-verbs.ts';
import { modals, owners } from '../../words/grammar.ts';
import { determiners, isAttribute, said } from './attributes.ts';
import { isOffice, isPaper, isPeople, isPlural } from './offices.ts';
import { away } from './runs.ts';
import { isVerbal } from './verbal.ts';
import { classOf, isLy } from './word-classes.ts';

/** What a word tells of saying, if anything: `the claims`, `supposed to` and the last half of `Min-sang` tell of none. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const cue = cues.get(words[at]);
  if (cue === null) return null;
  const before = words[at - 1];
  if (before?.text === '-' && words[at]?.spaced === false) return null;
  if (cue.form === 'participle' && touching.has(words[at])) return null;
  if (isNoun(words, at, cue) || (cue.form === 'past' && isAttribute(words, at))) return null;
  if (cue.form === 'participle' && (isSession(words, at) || isStep(words, at))) return null;
  // `an incident that concerned a school`, `the firms concerned will sue`
  if (words[at]?.lower === 'concerned' && !isPassive(words, at, cue)) return null;
  // `held rates, as expected, and said it could cut them`
  if (cue.form === 'past' && before?.lower === 'as' && words[at + 1]?.kind === 'mark') return null;
  if (put.has(words[at]) && (words[at + 1]?.lower !== 'it' || away.has(words[at + 2]))) return null;
  return isIdiom(words, at) ? null : cue;
}

/** True where a cue is passive: `was told`, `has been called`, `the ship, named "…"`. */
export function isPassive(words: readonly Word[], at: number, { form, sense }: Cue): boolean {
  if (form !== 'past') return false;
  if (asides.has(words[at - 1]) && (dubbed.has(words[at]) || leans(words[at + 1], sense)))
    return !(said.has(words[at]) && words[at + 1]?.lower === 'as');
  if (generally.has(words[at - 1]) && asides.has(words[at - 2])) return true;
  let back = at - 1;
  while (words[back] && back > at - 3 && (classOf(words[back]) === 'adverb' || isMiddle(words[back]))) back--;
  return beings.has(words[back]) || staying.has(words[back]);
}

/** `are widely expected`, `are this year expected`, `is very concerned`, `was once asked`. */
const isMiddle = (word: Word | undefined): boolean => isLy(word?.lower ?? '') || middles.has(word);
const middles = wordSet('this year more very once');

/** `remains opposed to`. */
const staying = wordSet('remain+ remained became become');

/** Of `Ruiz, widely considered a great sailor,`: by whom, nobody says. */
const generally = wordSet('widely generally commonly universally');

/** True where a noun stands, not a verb: `the claims`, `the ruling would`, `health worries have`. */
function isNoun(words: readonly Word[], at: number, { noun, form, sense }: Cue): boolean {
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
  if (noun && before?.kind === 'number') return true;
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

const shows = wordSet('show shows');
const clauses = wordSet('that how he she it they we');

/** `a public hearing`, `strategic planning`, `according to sources citing figures`, of which no more is told: not behind a comma or a form of `be`. */
const isSession = (words: readonly Word[], at: number): boolean =>
  (sessions.has(words[at]) || (words[at]?.lower === 'warning' && !tells(words[at - 1]))) &&
  (words[at - 1]?.kind ?? 'mark') !== 'mark' &&
  !beings.has(words[at - 1]) &&
  classOf(words[at - 1]) !== 'adverb';

/** Of `officials warning that`, `a letter warning of`; `a storm warning` is none. */
const tells = (word: Word | undefined): boolean =>
  word?.shape !== 'lower' || isPeople(word) || isOffice(word) || isPaper(word);

const sessions = wordSet('hearing ruling planning feeling understanding offering rating reckoning citing');

/** `without seeing the files`, `after reading the plan`: acts, unless words follow. */
const isStep = (words: readonly Word[], at: number): boolean =>
  steps.has(words[at - 1]) && words[at]?.lower !== 'saying' && words[at + 1]?.lower !== 'that';

const steps = wordSet('without before after against');

const leans = (after: Word | undefined, sense: Cue['sense']): boolean =>
  after?.kind === 'mark' ? sense === 'judge' : after?.lower === 'by' || after?.lower === 'as';

/** What parts `, named "…"` and `-- dubbed the pact --` off. */
const asides = wordSet(', - -- – —');
const dubbed = wordSet('dubbed nicknamed');

/** Forms of `be`. */
export const beings = wordSet("is are was were be been being 're");

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
  closing.has(words[at - 1]) && goingOn.has(words[at - 2]);

const closing = wordSet("\" ” '' ’’");
const goingOn = wordSet(', ? !');

const subjects = wordSet('he she it who that which also now still later then one law');
const helpers = wordSet(
  `${modals} to did do does not t 't i we you they who people police men women also often still never`,
);
const idioms = wordSet('supposed thanks');
/** Behind these and `to`, a verb tells what others say of the noun before. */
const reputed = wordSet('said thought believed estimated expected known');

/** `supposed to open`, `thanks to`, `a herb said to help`, `is thought to be`, `the fleet, estimated to number 300 boats`. */
const isIdiom = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'to' &&
  (idioms.has(words[at]) ||
    (reputed.has(words[at]) && (beings.has(words[at - 1]) || asides.has(words[at - 1]) || beings.has(words[at + 2]))));

/** Prepositions that look like verbs. */
const touching = wordSet('regarding concerning');

/** `as Brandt put it`; a fire is put out. */
const put = wordSet('put puts putting');
