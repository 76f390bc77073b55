import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { type Cue, cues } from '../../words/cue-verbs.ts';
import { isAttribute, said } from './attributes.ts';
import { isNoun } from './cue-nouns.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { away } from './runs.ts';
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
  if (
    asides.has(words[at - 1]) &&
    (dubbed.has(words[at]) ||
      (words[at]?.lower === 'called' && words[at + 2]?.text === ',') ||
      (leans(words[at + 1], sense) && !means.has(words[at + 2])))
  )
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

/** `without seeing the files`, `after reading the plan`, `hopes of finding it`: acts, unless words follow. */
const isStep = (words: readonly Word[], at: number): boolean =>
  (steps.has(words[at - 1]) || (words[at]?.lower === 'finding' && words[at - 1]?.lower === 'of')) &&
  words[at]?.lower !== 'saying' &&
  words[at + 1]?.lower !== 'that';

const steps = wordSet('without before after against');

const leans = (after: Word | undefined, sense: Cue['sense']): boolean =>
  after?.kind === 'mark' ? sense === 'judge' : after?.lower === 'by' || after?.lower === 'as';

/** `said by phone`. */
export const means = wordSet('phone telephone fax email');

/** What parts `, named "…"` and `-- dubbed the pact --` off. */
const asides = wordSet(', - -- – —');
const dubbed = wordSet('dubbed nicknamed');

/** Forms of `be`. */
export const beings = wordSet("is are was were be been being 're");

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
