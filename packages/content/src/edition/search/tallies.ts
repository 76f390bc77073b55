import type { Visible } from '../shown/visible.ts';
import { any } from './combine.ts';
import type { Concordance } from './concordance.ts';
import { formsOf } from './forms.ts';
import { createPhrases } from './phrase.ts';
import type { Room } from './room.ts';
import { kept, type Tally, tally } from './tally.ts';
import type { Sought } from './words.ts';

/** What of an archive may be shown. */
export type Shown = Pick<Visible, 'current' | 'isCurrent'>;

/** What is sought, as it was looked for. */
export interface Tallied {
  /** It, with the other forms of its words. */
  readonly sought: Sought;
  /** Every word that was looked for. */
  readonly words: readonly string[];
  /** The articles that have a part of it, one tally a part. */
  readonly tallies: readonly Tally[];
}

/** A beginning stands for so many words at the most, and all of a query together for so many: each takes a walk through its articles. */
const [MOST_WORDS, MOST_OF_ALL] = [64, 256];

/**
 * Makes what tallies all that is sought in what may be shown. Words are tallied once for as long as the same may be: all of them
 * together are less than where they stand.
 *
 * @param size How many articles there are.
 */
export function createTallies(size: number, concordance: Concordance, room: Room) {
  const { idOf, numbersOf, wordsWith } = concordance;
  const numbersOfPhrase = createPhrases(concordance);
  const known = new WeakMap<Uint8Array, Map<string, Tally>>();
  return ({ isCurrent, current }: Shown): ((sought: Sought) => Tallied) => {
    const words = known.get(isCurrent) ?? new Map<string, Tally>();
    known.set(isCurrent, words);
    const ofNumbers = (numbers: Uint32Array, into: Tally): Tally =>
      tally(numbers, concordance, isCurrent, current.length, into, room.headlines);
    const ofWord = (word: string): Tally => {
      const made = words.get(word) ?? kept(ofNumbers(numbersOf(word), room.spare), size);
      if (made.places.length > 0) words.set(word, made);
      return made;
    };
    /** A word with the others of its forms that stand in what may be shown. */
    const formsShown = (word: string): string[] =>
      formsOf(word).filter((form) => form === word || (idOf(form) > 0 && ofWord(form).places.length > 0));
    const ofForms = (forms: readonly string[]): Tally => {
      const [word = ''] = forms;
      if (forms.length === 1) return ofWord(word);
      const key = forms.join(' ');
      const made = words.get(key) ?? kept(any(forms.map(ofWord), room), size);
      words.set(key, made);
      return made;
    };
    /** The words that begin so. One that only hidden articles have takes no other's room. */
    const begunBy = (beginning: string, most: number): string[] => {
      const found: string[] = [];
      for (const word of wordsWith(beginning)) if (ofWord(word).places.length > 0 && found.push(word) === most) break;
      return found;
    };
    const ofPhrase = (phrase: readonly string[]): Tally =>
      phrase.length === 1 ? ofWord(phrase[0] ?? '') : ofNumbers(numbersOfPhrase(phrase), room.lend());
    return ({ words, prefixes, phrases }: Sought) => {
      const forms = words.map(formsShown);
      const most = Math.min(MOST_WORDS, Math.ceil(MOST_OF_ALL / prefixes.length));
      const begun = prefixes.map((beginning) => begunBy(beginning, most));
      return {
        sought: { words: forms.flat(), prefixes, phrases },
        words: [...new Set([...forms.flat(), ...phrases.flat(), ...begun.flat()])],
        tallies: [
          ...forms.map(ofForms),
          ...phrases.map(ofPhrase),
          ...begun.map((found) => any(found.map(ofWord), room)),
        ],
      };
    };
  };
}
