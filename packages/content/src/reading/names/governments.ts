import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { type Mention, spanOf } from './mention.ts';

/** Acts of a state that the subject of a sentence does. */
const ACTS = wordSet(
  'said says wants wanted hopes hoped urged accused denied rejected agreed refused insisted demanded warned announced vowed threatened fired launched imposed lifted recalled expelled signed proposed pledged retaliated protested welcomed condemned insists denies accuses demands rejects agrees refuses warns urges plans planned decided seeks sought blamed considers considered test agree trade sign resume resumed exchange exchanged vow pledge seek',
);
const AUXILIARIES = wordSet('has have had also again later earlier');
/** What one state does to another. */
const DEEDS = wordSet(
  'accused accuses urged urges warned warns blamed blames criticized criticised condemned condemns asked asks pressed',
);
const BONDS = wordSet(
  'ties relations alliance pact talks agreement deal dialogue cooperation tensions dispute treaty accord negotiations summit row rift standoff sanctions pressure partnership',
);
const TOWARDS = wordSet('with against toward towards between and by');
const LOCATING = wordSet('in at from near outside around to of');

/** The mentions of capitals, by where they start and by where they end. */
export interface Capitals {
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

export function capitalsOf(mentions: readonly Mention[]): Capitals {
  const capitals = mentions.filter(isCapital);
  return {
    starting: new Map(capitals.map((mention) => [spanOf(mention)[0], mention])),
    ending: new Map(capitals.map((mention) => [spanOf(mention)[1], mention])),
  };
}

const isCapital = ({ kind, place }: Mention): boolean => kind === 'place' && place?.type === 'capital';

/**
 * True where a capital stands for its government: it acts as a state does, another acts on it, or ties, talks and pacts
 * are with it.
 */
export function standsForGovernment(mention: Mention, { starting, ending }: Capitals): boolean {
  if (!isCapital(mention)) return false;
  const { words, from, to } = mention;
  const before = words[from - 1];
  if (before && LOCATING.has(before)) return false;
  if (before?.lower === 'and') {
    const other = ending.get(words[from - 2]?.end ?? -1);
    return other !== undefined && (isBonded(words, other.from) || (opens(words, other.from) && acts(words, to)));
  }
  const other = words[to]?.lower === 'and' ? starting.get(words[to + 1]?.start ?? -1) : undefined;
  if (isBonded(words, from) || (opens(words, from) && acts(words, other ? other.to : to))) return true;
  return before !== undefined && DEEDS.has(before);
}

const CONJUNCTIONS = wordSet('but that as while');

/** True where a clause opens here. */
const opens = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return !before || (before.kind === 'mark' && before.text !== '-') || CONJUNCTIONS.has(before);
};

function acts(words: readonly Word[], at: number): boolean {
  const verb = AUXILIARIES.has(words[at]) ? at + 1 : at;
  const word = words[verb];
  if (!word?.spaced || !ACTS.has(word)) return false;
  return word.lower !== 'test' || words[verb + 1]?.text === '-';
}

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
