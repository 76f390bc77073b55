import { type Word, wordAt } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { tellsLand } from '../words/lands-of-sides.ts';
import { endsSeries } from './chains/capitals.ts';
import { knownAt } from './gazetteer/known.ts';
import { functionWords, given } from './lexicon/index.ts';

/** True for `No.` before a number, `Juror No. 4`, for a disease, and for an order in capitals: NOT FOR SALE. */
export const isNoName = (words: readonly Word[], from: number, to: number): boolean =>
  isAnswer(words, from, to) ||
  isDraftLaw(words, from, to) ||
  isHeading(words, from, to) ||
  isGauge(words, from, to) ||
  // `The Norwegian crown`, where the copy has lost the space before it
  (to - from === 2 && words[from]?.text === 'The' && knownAt(words, from + 1).people === 1) ||
  // `P W D L F A Pts`
  (to - from > 3 && [1, 2, 3].every((by) => isLetter(words[from + by]))) ||
  // `Don't`, `on the Richter scale`
  (to - from === 1 &&
    (NEGATED.has(words[to]) ||
      DISEASES.has(words[from]) ||
      (tellsLand(words, from - 1) && !knownAt(words, from).place) ||
      (words[from]?.shape === 'capital' && ENDINGS.has(words[from])) ||
      isMayDay(words, from) ||
      words[to]?.lower === 'scale')) ||
  (words[to - 1]?.text === 'No' && words[to]?.text === '.' && words[to + 1]?.kind === 'number') ||
  (to - from > 2 && words[from]?.shape === 'upper' && holdsOrder(words, from, to));

/** Of `the Quill 500 Index`, `the Quill 225 Stock Average`, what stands behind the number. */
function isGauge(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 3 || wordAt(words, from - 1)?.kind !== 'number') return false;
  for (let at = from; at < to; at++) if (!GAUGES.has(words[at])) return false;
  return true;
}

const GAUGES = wordSet('index average stock composite');

const isLetter = (word: Word | undefined): boolean => word?.kind === 'word' && word.text.length < 2;

/** `May Day`, whose month is no name. */
const isMayDay = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Day' && words[at - 1]?.text === 'May';

/** `a Bill that`, `under the Bill`: a draft of a law; not of `the Bill and Ann Orrin Foundation`. */
const isDraftLaw = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.lower === 'bill' &&
  to - from === 1 &&
  (DRAFTED.has(wordAt(words, from - 1)) || MEMBERS.has(wordAt(words, from - 2))) &&
  !(words[to]?.lower === 'and' && given.has(words[to + 1]));

const DRAFTED = wordSet('a the this that');
/** Whose bill is not the government's: `a private member's Bill`. */
const MEMBERS = wordSet('member members');
/** What ends the name of a company, where none is read before it. */
export const ENDINGS = wordSet('co cos corp inc ltd plc');
/** Diseases that nothing else is called by. */
const DISEASES = wordSet('ebola zika covid hiv');
const NEGATED = wordSet("'t");

/** `Q. Will it open?`, `A. No.`: the label of a question or its answer, and the first word of it; `Q&A`. */
const isAnswer = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 3 &&
  (words[from]?.text === 'Q' || words[from]?.text === 'A') &&
  (words[from + 1]?.text === '&'
    ? words[from + 2]?.text === 'A'
    : from === 0 && words[1]?.text === '.' && functionWords.has(words[2]));

/** What a series of stories goes by; `Orrin News Summary`: a heading. */
const isHeading = (words: readonly Word[], from: number, to: number): boolean =>
  (to - from > 1 && HEADINGS.has(words[to - 1])) || (from === 0 && endsSeries(words, to));

/** Nobody's surname, and no body's last word. */
const HEADINGS = wordSet('interview summary roundup highlights');

function holdsOrder(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.text === 'NOT') return true;
  return false;
}
