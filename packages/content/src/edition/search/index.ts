import { oneLine } from '../../text/one-line.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import type { Visible } from '../shown/visible.ts';
import { all, any, less } from './combine.ts';
import { createConcordance } from './concordance.ts';
import { formsOf } from './forms.ts';
import { createHaving } from './having.ts';
import { type Highlights, marked, unmarked } from './highlight.ts';
import { createPhrases } from './phrase.ts';
import { createRoom } from './room.ts';
import { kept, type Tally, tally } from './tally.ts';
import type { Query, Sought } from './words.ts';

type Shown = Pick<Visible, 'current' | 'isCurrent'>;

/** Finds articles by their words. */
export interface Search {
  /** The articles that have all that is asked for and none of what is barred, of those that may be shown. */
  find(query: Query, shown: Shown): Found;
}

/** Articles that were found; good until the next are looked for. */
export interface Found extends Tally {
  /** What an article has of it, in its headline and in the sentence that has most; that is empty where none has any. */
  readonly highlightsAt: (place: number) => Highlights;
}

/** A beginning stands for so many words at the most, and all of a query together for so many: each takes a walk through its articles. */
const [MOST_WORDS, MOST_OF_ALL] = [64, 256];

/** Indexes the articles of an edition. */
export function createSearch(entries: readonly PublicEntry[]): Search {
  const concordance = createConcordance(entries);
  const { idOf, numbersOf, wordsWith } = concordance;
  const numbersOfPhrase = createPhrases(concordance);
  const room = createRoom(entries.length);
  const having = createHaving(concordance);
  // by themselves, since a way through each article to them is a way through all memory
  const headlines = entries.map(({ article }) => article.headline?.text ?? '');
  const sources = entries.map(({ source }) => source);
  const known = new WeakMap<Uint8Array, Map<string, Tally>>();

  /**
   * Makes what tallies all that is sought. Words are tallied once for as long as the same may be shown: all of them together are
   * less than where they stand.
   */
  const talliesIn = ({ isCurrent, current }: Shown) => {
    const words = known.get(isCurrent) ?? new Map<string, Tally>();
    known.set(isCurrent, words);
    const ofNumbers = (numbers: Uint32Array, into: Tally): Tally =>
      tally(numbers, concordance, isCurrent, current.length, into, room.headlines);
    const ofWord = (word: string): Tally => {
      const made = words.get(word) ?? kept(ofNumbers(numbersOf(word), room.spare), entries.length);
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
      const made = words.get(key) ?? kept(any(forms.map(ofWord), room), entries.length);
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

  return {
    find({ without, ...query }, shown) {
      room.clear();
      const talliesFor = talliesIn(shown);
      const [asked, barred] = [talliesFor(query), talliesFor(without)];
      const { isInHeadline, sentenceAt } = having(asked.words);
      return {
        ...less(all(asked.tallies, room), barred.tallies, entries.length),
        highlightsAt(place) {
          const headline = headlines[place] ?? '';
          return {
            headline: isInHeadline(place) ? marked(headline, asked.sought) : unmarked(headline),
            sentence: marked(oneLine(sources[place] ?? '', ...sentenceAt(place)), asked.sought),
          };
        },
      };
    },
  };
}
