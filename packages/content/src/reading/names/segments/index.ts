import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Chain } from '../chains/index.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { functionWords, given, heads, organisationHeads, seldomNames, sides, vessels } from '../lexicon/index.ts';
import { areCallings } from '../roles/callings.ts';
import { endOfSegment, isNone, trimmed } from './ends.ts';
import { afterOpeners, isByCapitals } from './openers.ts';
import { endOfPeople } from './peoples.ts';
import { titleRun } from './titles.ts';

/** One name within a chain, and the title before it. */
export interface Segment {
  /** The words of its sentence. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** The first word of the title that stands before it, and the one after the title; null where none does. */
  readonly title: readonly [from: number, to: number] | null;
  /** True where nothing but its capital at the start of a sentence speaks for it. */
  readonly opens: boolean;
  /** True for a word that is a name only where the copy also has the full name: a title, a common word. */
  readonly weak: boolean;
  /** True for the title of a work. */
  readonly work: boolean;
}

/**
 * Adds the names that a chain holds, in order: openers, adjectives of nationality and titles fall away, titles with their names kept in mind.
 *
 * @param segments Is added to.
 */
export function addSegments(chain: Chain, segments: Segment[]): void {
  const { words, from, to, whole, opens } = chain;
  if (whole) {
    // `Chief Salt Officer (CSO)` names an office
    if (whole === 'work' || titleRun(words, from, to) < to)
      segments.push({ words, from, to, title: null, opens: false, weak: false, work: whole === 'work' });
  } else if (!isSeldomName(chain)) addParted(chain, segments);
  // `The`, `He`, `In`: most sentences open on one
  else if (!opens || !functionWords.has(words[from]))
    segments.push({ words, from, to, title: null, opens: false, weak: true, work: false });
}

function addParted({ words, from, to, opens: first }: Chain, segments: Segment[]): void {
  let at = first ? afterOpeners(words, from, to) : from;
  let opens = first;
  /** Where the words before the name start that may be its title, and where the title ends. */
  let role = -1;
  let roleEnd = -1;
  while (at < to) {
    // of `Captain Dane Orrin` it is a given name
    const people = at === roleEnd && at + 1 < to ? at : endOfPeople(words, at, to);
    // the ship Admiral Orrin
    const run = people > at || (at === from && vessels.has(wordAt(words, at - 1))) ? at : titleRun(words, at, to);
    if (people > at || run > at) {
      if (role < 0) role = at;
      if (run > at) roleEnd = run;
      at = Math.max(people, run);
    } else {
      const end = endOfSegment(words, at, to);
      const last = trimmed(words, at, end, to);
      const title = roleEnd > role ? ([role, roleEnd] as const) : null;
      if (last > at && !isNone(words, at, last))
        segments.push({
          ...{ words, from: fromOrdinal(words, at, last), to: last, title, opens, work: false },
          // `Add Women's singles`
          weak: first && at > from && last - at === 1 && possessives.has(words[last]) && seldomNames.has(words[at]),
        });
      role = end < to && !title ? at : -1;
      roleEnd = -1;
      at = words[end]?.text === '-' ? end + 1 : end;
    }
    opens = false;
  }
}

/** `45th Brigade`: where the number starts that a unit goes by; the name itself where none does. */
function fromOrdinal(words: readonly Word[], at: number, to: number): number {
  const ordinal = wordAt(words, at - 1);
  const numbered = ordinal?.spaced === false && ORDINALS.has(ordinal) && words[at - 2]?.kind === 'number';
  return numbered && (UNITS.has(words[to - 1]) || isCircuit(words, at)) ? at - 2 : at;
}

/** `8th Circuit`, `9th U.S. Circuit Court of Appeals`. */
const isCircuit = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Circuit' || words[at + 1]?.text === 'Circuit';

const ORDINALS = wordSet('st nd rd th');
const UNITS = wordSet('army corps division brigade regiment battalion fleet squadron');

/** A title with nothing behind it, or a common word. */
function isSeldomName({ words, from, to, opens }: Chain): boolean {
  const word = words[from];
  if (to - from > 1 || isByCapitals(word) || namedBy(knownAt(words, from)) > 0) return false;
  if (isCircuit(words, from) && fromOrdinal(words, from, to) < from) return false;
  return (
    seldomNames.has(word) ||
    isBranches(word) ||
    (opens && words[to]?.spaced === true && words[to]?.shape === 'lower' && isCallings(word))
  );
}

/** `Services`, `Banks`, in headings and rows of figures; not the Rangers. */
const isBranches = (word: Word | undefined): boolean =>
  word?.lower.endsWith('s') === true && organisationHeads.has(word) && !sides.has(word) && !MEMBERS.has(word);

const MEMBERS = wordSet('rangers rovers wanderers');

/** `Fishermen`, `Engineers`, which open a sentence as any word does. */
const isCallings = (word: Word | undefined): boolean =>
  word?.shape === 'capital' && areCallings(word) && !heads.has(word) && !given.has(word);
