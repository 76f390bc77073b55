import type { Visible } from '../shown/visible.ts';
import { any } from './combine.ts';
import type { Concordance } from './concordance.ts';
import { formsOf } from './forms.ts';
import { inflectedOf } from './inflected.ts';
import { createPhrases } from './phrase.ts';
import type { Room } from './room.ts';
import { faint, kept, type Tally, tally } from './tally.ts';
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

/** A word's forms: as good as itself, and those that are found behind all that has one of these. */
interface Forms {
  readonly own: readonly string[];
  readonly others: readonly string[];
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
  const known = new WeakMap<Uint8Array, { words: Map<string, Tally>; forms: Map<string, Forms> }>();
  return ({ isCurrent, current }: Shown): ((sought: Sought) => Tallied) => {
    const { words, forms } = known.get(isCurrent) ?? {
      words: new Map<string, Tally>(),
      forms: new Map<string, Forms>(),
    };
    known.set(isCurrent, { words, forms });
    const ofNumbers = (numbers: Uint32Array, into: Tally): Tally =>
      tally(numbers, concordance, isCurrent, current.length, into, room.headlines);
    const ofWord = (word: string): Tally => {
      const made = words.get(word) ?? kept(ofNumbers(numbersOf(word), room.spare), size);
      if (made.places.length > 0) words.set(word, made);
      return made;
    };
    const isShown = (word: string): boolean => idOf(word) > 0 && ofWord(word).places.length > 0;
    /** A word with the others of its forms that stand in what may be shown, kept of a word that stands anywhere. */
    const formsShown = (word: string): Forms => {
      const made = forms.get(word) ?? {
        own: formsOf(word).filter((form) => form === word || isShown(form)),
        others: inflectedOf(word).filter(isShown),
      };
      if (idOf(word) > 0) forms.set(word, made);
      return made;
    };
    const ofForms = ({ own, others }: Forms): Tally => {
      const [word = ''] = own;
      if (own.length + others.length === 1) return ofWord(word);
      const key = [...own, '', ...others].join(' ');
      const made =
        words.get(key) ?? kept(any([...own.map(ofWord), ...others.map((one) => faint(ofWord(one)))], room), size);
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
      const shown = words.map(formsShown);
      const looked = shown.flatMap(({ own, others }) => [...own, ...others]);
      const most = Math.min(MOST_WORDS, Math.ceil(MOST_OF_ALL / prefixes.length));
      const begun = prefixes.map((beginning) => begunBy(beginning, most));
      return {
        sought: { words: looked, prefixes, phrases },
        words: [...new Set([...looked, ...phrases.flat(), ...begun.flat()])],
        tallies: [
          ...shown.map(ofForms),
          ...phrases.map(ofPhrase),
          ...begun.map((found) => any(found.map(ofWord), room)),
        ],
      };
    };
  };
}
