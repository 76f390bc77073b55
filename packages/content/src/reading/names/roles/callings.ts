import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { cues } from '../../words/cue-verbs.ts';
import { modals } from '../../words/grammar.ts';
import { calendar, functionWords, given, ranks, titleHeads } from '../lexicon/index.ts';

/** True for the noun of an office or a calling: `spokesman`, `surfer`. */
export const isCalling = (words: readonly Word[], at: number): boolean =>
  (isTitle(wordAt(words, at)) && !isDone(words, at)) || isAgent(words, at) || HELD.has(wordAt(words, at));

/** What somebody is to another, in a draw of rivals, or by a calling of no such ending. */
const HELD = wordSet(
  'apprentice consul counterpart deputy guru housewife midwife mogul nurse seed trainee tycoon volunteer',
);

/** True for a title, by its letters only where they are capitals: no `5 pm`. */
const isTitle = (word: Word | undefined): boolean =>
  titleHeads.has(word) && (word?.shape === 'upper' || !ranks.has(word));

/** True for a title that is a verb where it stands: `will chair Orrin`, `was asked to captain Orrin`; not in `lost to captain Orrin`. */
export const isDone = (words: readonly Word[], at: number): boolean =>
  DOINGS.has(words[at]) &&
  BEFORE_VERBS.has(wordAt(words, at - 1)) &&
  !(words[at - 1]?.lower === 'to' && (given.has(words[at + 1]) || TOLD.has(wordAt(words, at - 2))));

const DOINGS = wordSet('captain chair champion coach counsel head judge star');
const TOLD = wordSet('according lost said spoke talk talked');

/** A calling by its ending, `surfer`, `violinist`, where it is no verb: `to consider`. */
export function isAgent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.lower.length < 5 || !/(?:er|or|ist|ian|man|woman)$/.test(word.lower)) return false;
  return (
    !functionWords.has(word) &&
    !NO_AGENTS.has(word) &&
    !calendar.has(word) &&
    !cues.get(word) &&
    (isNoun(word) || !BEFORE_VERBS.has(wordAt(words, at - 1)))
  );
}

/** No verb ends so, long as it is. */
const isNoun = ({ lower }: Word): boolean => lower.length > 7 && !/[eo]r$/.test(lower);

/** True for a calling that nobody is given for a name, as some are Porter and Hunter: what opens a sentence before two capitals tells of whom it names. */
export const isPlainCalling = (word: Word | undefined): boolean =>
  word !== undefined && (PLAIN.has(word) || PLAIN_ENDING.test(word.lower));

const PLAIN = wordSet('farmer fisherman goalie hairdresser nurse pensioner qualifier teacher trader umpire villager');
const PLAIN_ENDING = /.{3}(?:keeper|ologist|woman|wife|worker|fighter|owner)$/;

/** True for several of a calling or a people's: `engineers`, `residents`, `fishermen`. */
export const areCallings = (word: Word | undefined): boolean => SEVERAL.test(word?.lower ?? '');
const SEVERAL = /.{3}(?:(?:[eo]r|ist|ian|naut|[ae]nt|eran|[aei]te|yr|zen|cial|tive|nesse|aper|tiff|ndit)s|men|women)$/;

const NO_AGENTS = wordSet(
  'barrier career center centre earlier either former however junior later moreover never newspaper number order paper prior rather senior summer together under weather whether whoever winter',
);
const BEFORE_VERBS = wordSet(`${modals} to not we they you i`);
