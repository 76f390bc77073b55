import type { Span } from '../../model/span.ts';
import type { PublicEntry } from '../public-entry.ts';
import type { Visible } from '../visible.ts';
import { createConcordance } from './concordance.ts';
import { createPhrases } from './phrase.ts';
import { sentenceWith } from './sentence.ts';
import { any, both, less, type Tally, tally } from './tally.ts';
import type { Query, Sought } from './words.ts';

type Shown = Pick<Visible, 'current' | 'isCurrent'>;

/** Finds articles by their words. */
export interface Search {
  /** The articles that have all that is asked for and none of what is barred, of those that may be shown. */
  find(query: Query, shown: Shown): Found;
}

/** Articles that were found. */
export interface Found extends Tally {
  /** Where in its source the sentence of an article stands that has most of what was asked for; empty where none has any. */
  readonly sentenceAt: (place: number) => Span;
}

/** A beginning stands for so many words at the most. */
const MOST_WORDS = 64;

const nothing: Tally = { places: new Uint32Array(), scores: new Float32Array() };

/** Indexes the articles of an edition. */
export function createSearch(entries: readonly PublicEntry[]): Search {
  const concordance = createConcordance(entries);
  const { numbersOf, wordsWith } = concordance;
  const numbersOfPhrase = createPhrases(concordance);
  const scoreAt = new Float32Array(entries.length);
  const kept = new WeakMap<Uint8Array, Map<string, Tally>>();

  /**
   * Makes what tallies all that is sought. Words are tallied once for as long as the same may be shown: all of them together are
   * less than where they stand.
   */
  const talliesIn = ({ isCurrent, current }: Shown) => {
    const known = kept.get(isCurrent) ?? new Map<string, Tally>();
    kept.set(isCurrent, known);
    const ofNumbers = (numbers: Uint32Array): Tally => tally(numbers, concordance, isCurrent, current.length);
    const ofWord = (word: string): Tally => {
      const made = known.get(word) ?? ofNumbers(numbersOf(word));
      if (made.places.length > 0) known.set(word, made);
      return made;
    };
    /** The words that begin so. One that only hidden articles have takes no other's room. */
    const begunBy = (beginning: string): string[] => {
      const found: string[] = [];
      for (const word of wordsWith(beginning))
        if (ofWord(word).places.length > 0 && found.push(word) === MOST_WORDS) break;
      return found;
    };
    return ({ words, prefixes, phrases }: Sought) => {
      const begun = prefixes.map(begunBy);
      return {
        words: [...new Set([...words, ...phrases.flat(), ...begun.flat()])],
        tallies: [
          ...words.map(ofWord),
          ...phrases.map((phrase) => ofNumbers(numbersOfPhrase(phrase))),
          ...begun.map((all) => any(all.map(ofWord), entries.length)),
        ],
      };
    };
  };

  return {
    find({ without, ...query }, shown) {
      const talliesFor = talliesIn(shown);
      const [asked, barred] = [talliesFor(query), talliesFor(without)];
      const [first, ...others] = asked.tallies.sort((a, b) => a.places.length - b.places.length);
      const all = others.reduce((found, one) => both(found, one, scoreAt), first ?? nothing);
      const sought = asked.words.map(numbersOf);
      return {
        ...less(all, barred.tallies, entries.length),
        sentenceAt: (place) => sentenceWith(sought, place, concordance),
      };
    },
  };
}
