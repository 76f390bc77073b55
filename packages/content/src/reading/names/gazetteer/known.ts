import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { longestAt, phrasesOf, wordsIn } from '../phrases.ts';
import { organisations } from './organisations.ts';
import { peoples } from './peoples.ts';
import { demonyms, type Place, placesByName } from './places.ts';
import { things } from './things.ts';

/** What the words that start somewhere are known to name: for each kind, how many of them name one, at the longest; 0 where none do. */
export interface Known {
  readonly place: Place | null;
  readonly placeLength: number;
  readonly organisation: number;
  /** An adjective of nationality, faith or party, or the people it names: never a name by itself. */
  readonly people: number;
  /** The country of those people, ISO 3166-1 alpha-2; null where they have no one country. */
  readonly nation: string | null;
  /** What has a capital and is no name. */
  readonly thing: number;
}

/** All that is known of the words that start here, in one look. */
export const knownAt = (words: readonly Word[], at: number): Known =>
  openers.has(words[at]) ? (longestAt(phrases, words, at) ?? NOTHING) : NOTHING;

/** How many words the organisation or the place takes, the longer of them. */
export const namedBy = ({ organisation, placeLength }: Known): number =>
  organisation > placeLength ? organisation : placeLength;

const NOTHING: Known = { place: null, placeLength: 0, organisation: 0, people: 0, nation: null, thing: 0 };

interface Entry extends Partial<Known> {
  /** Its words in lower case. */
  readonly words: readonly string[];
}

function entries(): Entry[] {
  const byKey = new Map<string, Entry>();
  const add = (phrase: string, known: (length: number) => Partial<Known>) => {
    const words = wordsIn(phrase).map(({ lower }) => lower);
    const key = words.join(' ');
    byKey.set(key, { ...byKey.get(key), words, ...known(words.length) });
  };
  for (const [name, place] of placesByName()) add(name, (placeLength) => ({ place, placeLength }));
  for (const name of organisations.trim().split(/[,\n]/))
    add(name.replaceAll(';', ','), (organisation) => ({ organisation }));
  for (const [name, nation] of demonyms()) add(name, (people) => ({ people, nation }));
  for (const name of others()) add(name, (people) => ({ people, nation: null }));
  for (const name of things.split(',')) add(name, (thing) => ({ thing }));
  return [...byKey.values()].sort((a, b) => a.words.length - b.words.length);
}

/** The peoples of no one country, one and many. */
const others = (): string[] =>
  peoples
    .trim()
    .split(/\s+/)
    .map((name) => name.replace('_', ' '))
    .flatMap((name) => [name, `${name}s`]);

/** Every phrase is told what its own first words name, so that the longest that fits tells all. */
function* inherited(all: readonly Entry[]): Generator<readonly [readonly string[], Known]> {
  const byKey = new Map<string, Known>();
  for (const { words, ...own } of all) {
    let known: Known = NOTHING;
    for (let to = words.length - 1; to > 0 && known === NOTHING; to--)
      known = byKey.get(words.slice(0, to).join(' ')) ?? NOTHING;
    known = { ...known, ...own };
    byKey.set(words.join(' '), known);
    yield [words, known];
  }
}

const all = entries();
const phrases = phrasesOf(inherited(all));

/** The first words of all that is known: of most words, a look at their bits is all that is asked. */
const openers = wordSet(new Set(all.map(({ words }) => words[0] ?? '')));
