import type { Word } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { cues } from '../words/cue-verbs.ts';
import { modals } from '../words/grammar.ts';
import type { Mention } from './naming.ts';

/** Acts of a state that the subject of a sentence does, beside what it says, rates or wants. */
const ACTS = wordSet(
  'fired launched imposed lifted expelled signed retaliated test trade sign resumed exchange exchanged resume impose lift retaliate cooperate expel withdraw negotiate deploy act',
);
const AUXILIARIES = wordSet(`${modals} cannot has have had also again later earlier did does do not`);
/** What one state does to another. */
const DEEDS = wordSet(
  'accused accuses urged urges warned warns blamed blames criticized criticised condemned condemns asked asks pressed',
);
const BONDS = wordSet(
  'ties relations alliance pact talks agreement deal dialogue cooperation tensions dispute treaty accord negotiations summit row rift standoff sanctions pressure partnership',
);
const TOWARDS = wordSet('with against toward+ between and by');
const LOCATING = wordSet('in at from near outside around to of');

/**
 * True where a capital stands for its government: it acts as a state does, another acts on it, or ties, talks and pacts
 * are with it.
 *
 * @param mentions All mentions, in order.
 * @param index The one that is asked about.
 */
export function standsForGovernment(mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (!mention || !isCapital(mention)) return false;
  const { words, from, to } = mention;
  const before = words[from - 1];
  if (LOCATING.has(before)) return false;
  if (before?.lower === 'and') {
    const other = mentions[index - 1];
    if (!other || !isCapital(other) || other.words !== words || other.to !== from - 1) return false;
    return isBonded(words, other.from) || (opens(words, other.from) && acts(words, to));
  }
  if (isBonded(words, from) || DEEDS.has(before) || ownsPolicy(words, to)) return true;
  return opens(words, from) && acts(words, endOfPair(mention, mentions[index + 1]));
}

/** True for a capital, unless the copy says that it is another town of that name. */
const isCapital = ({ kind, place, entity }: Mention): boolean =>
  kind === 'place' && place?.type === 'capital' && (entity?.country ?? place.country) === place.country;

/** The word after the capital, or after the other one that `and` joins to it. */
const endOfPair = ({ words, to }: Mention, other: Mention | undefined): number =>
  other?.words === words && other.from === to + 1 && words[to]?.lower === 'and' && isCapital(other) ? other.to : to;

const CONJUNCTIONS = wordSet('but that as while after if unless whether because since though when');

/** True where a clause opens here. */
const opens = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return !before || (before.kind === 'mark' && before.text !== '-') || CONJUNCTIONS.has(before);
};

function acts(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (verb < at + 3 && AUXILIARIES.has(words[verb])) verb++;
  const word = words[verb];
  if (!word?.spaced || (!ACTS.has(word) && !cues.get(word))) return false;
  return word.lower !== 'test' || words[verb + 1]?.text === '-';
}

/** `Oslo's stance`: what only governments have. */
const ownsPolicy = (words: readonly Word[], at: number): boolean =>
  possessives.has(words[at]) && (POLICIES.has(words[at + 1]) || POLICIES.has(words[at + 2]));

const POLICIES = wordSet(
  'stance position policy policies decision demand+ refusal claims envoy ambassador nuclear missile+ sanctions diplomacy provocations ally allies military intentions',
);

/** True after `with`, `between` or `against` where one of the three words before is a bond between states. */
function isBonded(words: readonly Word[], at: number): boolean {
  if (!TOWARDS.has(words[at - 1])) return false;
  for (let i = at - 2; i >= 0 && i >= at - 4; i--) {
    const word = words[i];
    if (!word || word.kind === 'mark') return false;
    if (BONDS.has(word)) return true;
  }
  return false;
}
