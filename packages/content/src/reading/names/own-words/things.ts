import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { familyFirst, given } from '../lexicon/index.ts';

/** True for words that nobody is called by: `Sustainable Development`, `Two Red Sails`, `Live And Let Go`. */
export function isThing(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last?.spaced) return false;
  // `Orrin CX-5`, `the Orrin EPA`
  if (LETTERS.test(last.text)) return true;
  if (isAbstract(last) || ENDS.has(last) || QUALITY.test(first.lower)) return true;
  if (given.has(first) || familyFirst.has(first)) return false;
  for (let at = from; at < to; at++)
    // not of `Seven-Olof Orrin`
    if (SMALL.has(words[at]) && wordAt(words, at - 1)?.text !== '-' && words[at + 1]?.text !== '-') return true;
  return false;
}

/** Letters that are no number: not of `Orrin II`. */
const LETTERS = /^(?![IVX]+$)[A-Z]{2,}$/;

/** True for nouns that tell of acts and states, by endings that surnames have not. */
export const isAbstract = (word: Word | undefined): boolean => ABSTRACT.test(word?.lower ?? '');
const ABSTRACT = /.{3}(?:[ts]ion|logy|graphy|bility|[aui][lrv]ity|ership|[^l]ism)s?$|.{4}(?:ment|dness|omic|onic)s?$/;

/** What adjectives end on that nobody is given for a name. */
const QUALITY = /.{3}(?:[ai]ble|ical|ional|ential|[ct]ive|omic|less|ful)$/;

/** What no surname is, and no body by itself ends on. */
const ENDS = wordSet(
  'system unit section accounts notes heritage equality facility package signal market nations area+ change health rights status secrets trade influenza reform goals slams tax taxes cut+',
);

/** Words of grammar and numbers that no tongue has for a name. */
const SMALL = wordSet(
  'and by for from get let my not of off or our the two three four five six second third you most what who was this',
);
