import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { familyFirst, given } from '../lexicon/index.ts';

/** True for words that nobody is called by: `Sustainable Development`, `Two Red Sails`, `Live And Let Go`. */
export function isThing(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last?.spaced) return false;
  // `Orrin CX-5`
  if (last.shape === 'upper' && last.text.length < 4 && words[to]?.text === '-' && words[to + 1]?.kind === 'number')
    return true;
  if (ABSTRACT.test(last.lower) || ENDS.has(last) || QUALITY.test(first.lower)) return true;
  if (given.has(first) || familyFirst.has(first)) return false;
  for (let at = from; at < to; at++)
    if (SMALL.has(words[at]) && words[at]?.shape === 'capital' && !isHung(words, at)) return true;
  return false;
}

/** `Seven-Olof Orrin`. */
const isHung = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 1)?.text === '-' || words[at + 1]?.text === '-';

/** What nouns end on that tell of acts and states, and surnames do not. */
const ABSTRACT =
  /.{3}(?:tion|ssion|logy|graphy|bility|ality|urity|ivity|ership|[^l]ism)s?$|.{4}ments?$|.{4}[ei]dness$|.{3}(?:[ot]m|tron)ics$/;

/** What adjectives end on that nobody is given for a name. */
const QUALITY = /.{3}(?:able|ible|ical|tional|ential|[ct]ive|omic|metric)$/;

/** What no surname is, and no body by itself ends on. */
const ENDS = wordSet(
  'system systems unit section accounts notes pandemic influenza heritage equality justice facility package signal market nation nations departments',
);

/** Words of grammar and numbers that no tongue has for a name. */
const SMALL = wordSet(
  'and by for from get its let me my not of off or our the through two three four five six seven eight nine with you your all most what who against was is are did',
);
