import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { isWithAside } from '../reported/asides.ts';
import { beings, cueAt, isPassive } from './cues.ts';
import { invertedSpeaker } from './inverted.ts';
import { isOffice, isPaper } from './offices.ts';
import { passesOn, quotedAs } from './passed-on.ts';
import { some } from './phrase-back.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { isSomebody, speaks } from './speaks.ts';
import { subjectOf } from './subject-of.ts';
import { subjectBefore } from './subjects.ts';
import { classOf } from './word-classes.ts';

/** Who does it: of `adding`, the subject of the verb that it leans on; of `was called`, who stands behind `by`. */
export function subjectFor(words: readonly Word[], at: number, cue: Cue, left: number, right: number): Run | null {
  if (isPassive(words, at, cue))
    return passesOn(words[at]) || moods.has(words[at]) ? subjectBefore(words, at, left) : agentOf(words, at, right);
  // `Brandt wants to let them know`
  if (words[at - 2]?.lower === 'let') return subjectOf(words, left, at - 2);
  if (cue.form !== 'participle' || isUnderWay(words, at)) return subjectBefore(words, at, left);
  const subject = doerOf(words, at, cue, left);
  // `Brandt was charged with fraud, alleging that …`
  if (subject && words[at]?.lower === 'alleging' && beings.has(words[subject.to]) && isSomebody(words, subject))
    return agentOf(words, subject.to, at);
  // `accused of not paying a cook who fed the crew, saying`
  if (subject && isDone(words, subject)) return subjectOf(words, left, subject.from - 1);
  // `Shares of Tarn Foods rose after saying`
  return subject && shares.has(words[subject.from]) && words[subject.from + 1]?.lower === 'of'
    ? { from: subject.from + 2, to: subject.to }
    : subject;
}

const shares = wordSet('shares stock');

/**
 * The same behind a quotation, and not the noun that a quoted word stands before: `vowed a "merciless" answer and said`; whoever
 * stands before an aside that ends on it: `Brandt, whom all call "the Fox," said`.
 *
 * @param near Behind the quotation.
 * @param left Where the sentence starts.
 */
export function subjectBehind(
  words: readonly Word[],
  at: number,
  cue: Cue,
  [near, left, right]: readonly [number, number, number],
): Run | null {
  const found = subjectFor(words, at, cue, near, right);
  const closed = near > left && words[at - 1]?.text === ',' ? at - 1 : at;
  const aside =
    words[left]?.kind !== 'mark' &&
    !found &&
    closed === near &&
    (closed < at || words[near - 2]?.text === ',') &&
    !invertedSpeaker(words, at, right);
  return aside || (found?.from === near && words[near]?.shape === 'lower' && words[near - 2]?.kind === 'word')
    ? subjectFor(words, at, cue, left, right)
    : found;
}

/** `is concerned that …`: nobody does it to them. */
const moods = wordSet('concerned worried');

/** Of `the council was hoping`, `hoping`: it leans on no other verb. */
const isUnderWay = (words: readonly Word[], at: number): boolean =>
  beings.has(words[classOf(words[at - 1]) === 'adverb' ? at - 2 : at - 1]);

/** Of `paying a cook`, the cook, and all of it. */
const isDone = (words: readonly Word[], { from }: Run): boolean =>
  classOf(words[from]) === 'determiner' ? isDoing(words[from - 1]) : isDoing(words[from]);

const isDoing = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && word.lower.endsWith('ing') && word.lower !== 'considering';

/** Who says what a participle opens: `…, adding`. */
function doerOf(words: readonly Word[], at: number, cue: Cue, left: number): Run | null {
  const quoted = quotedAs(words, at, left);
  if (quoted) return quoted;
  const one = someOf(words, at, left);
  if (one) return one;
  const noun = words[at - 1];
  const shown = cue.sense === 'say' ? shownSaying(words, at, left) : null;
  const beside = shown ?? besideWith(words, at, left);
  if (beside) return beside;
  if (noun && isPaper(noun)) return issuerOf(words, at, left);
  if (noun && isOffice(noun)) return subjectBefore(words, at, left);
  const teller = besideComma(words, at, left);
  if (teller > 0) return subjectAround(words, teller, left);
  for (let verb = left; verb < Math.min(at, left + 40); verb++) {
    if (mayHaveSubject(words, verb))
      return leads(words, verb, left) ? phraseFrom(words, verb + 1, at) : subjectAround(words, verb, left);
  }
  return subjectOf(words, left, at);
}

/** Of `Two ministers left, one of them calling it …` and `…, some calling it …`, the one and some. */
function someOf(words: readonly Word[], at: number, left: number): Run | null {
  let from = at - 1;
  while (from > left && from > at - 6 && words[from]?.kind === 'word') from--;
  if (words[from]?.text !== ',' || !some.has(words[from + 1]) || from + 1 >= at) return null;
  const alone = from + 2 === at || words[from + 2]?.lower === 'of' || isSomebody(words, { from: at - 1, to: at });
  return alone ? { from: from + 1, to: at } : null;
}

/** Of `The talks collapsed, with the envoy saying so` and `calls from owners demanding cash`, the envoy and the owners. */
function besideWith(words: readonly Word[], at: number, left: number): Run | null {
  let beside = at - 1;
  while (beside > left && beside > at - 10 && !besides.has(words[beside]) && words[beside]?.text !== ',') beside--;
  const who = besides.has(words[beside]) ? phraseFrom(words, beside + 1, at) : null;
  return who?.to === at && isSomebody(words, { from: at - 1, to: at }) ? who : null;
}

const besides = wordSet('with by from among behalf');

/** Of `…, Brandt told reporters, adding`, `told`; -1 where no verb of saying stands beside the comma. */
function besideComma(words: readonly Word[], at: number, left: number): number {
  if (words[at - 1]?.text !== ',') return -1;
  for (let verb = at - 2; verb > left && verb > at - 5 && words[verb]?.text !== ','; verb--)
    if (mayHaveSubject(words, verb, 'say')) return verb;
  return -1;
}

/** True for a verb that may have a subject of its own, of one sense or any. */
function mayHaveSubject(words: readonly Word[], at: number, sense?: Cue['sense']): boolean {
  const cue = words[at]?.shape === 'lower' ? cueAt(words, at) : null;
  return cue !== null && cue.form !== 'participle' && cue.form !== 'base' && (sense ?? cue.sense) === cue.sense;
}

/** Of `the council issued a statement calling it …`, the council; of `a statement calling it …`, the statement. */
function issuerOf(words: readonly Word[], at: number, left: number): Run | null {
  const paper = subjectBefore(words, at, left);
  const verb = paper ? paper.from - 1 : -1;
  const issuer = verb > left && words[verb]?.lower.endsWith('ed') ? subjectBefore(words, verb, left) : null;
  return issuer && speaks(words, issuer) ? issuer : paper;
}

/** Of `footage of Brandt saying` and `a clip of Brandt's daughter saying`, who is heard. */
function shownSaying(words: readonly Word[], at: number, left: number): Run | null {
  let of = at - 1;
  while (of > left && of > at - 6 && words[of]?.lower !== 'of') of--;
  const shown = recordings.has(words[of - 1]) ? phraseFrom(words, of + 1, at) : null;
  return shown?.to === at ? shown : null;
}

const recordings = wordSet('footage video+ tape+ recording+ clip+ audio');

function agentOf(words: readonly Word[], at: number, right: number): Run | null {
  // `it is understood that she will be joined by Todd`
  for (let by = at + 1; by < Math.min(right, at + 12) && words[by]?.lower !== 'that'; by++)
    // `expected to grow by 2%`
    if (words[by]?.lower === 'by') return words[by + 2]?.text === '%' ? null : phraseFrom(words, by + 1, right);
  return null;
}

/** Of `The port is closed, said Brandt, adding`, Brandt; of other verbs, who stands before. */
function subjectAround(words: readonly Word[], verb: number, left: number): Run | null {
  const behind =
    words[verb]?.lower === 'said' && words[verb - 1]?.text === ',' && !isWithAside(words, left, verb)
      ? phraseFrom(words, verb + 1, words.length)
      : null;
  return behind && words[behind.to]?.text === ',' && speaks(words, behind) ? behind : subjectBefore(words, verb, left);
}

/** Of `…," said Brandt, adding`, `said`: nothing stands before it in its clause. */
const leads = (words: readonly Word[], verb: number, left: number): boolean =>
  verb === left || (words[verb - 1]?.text === ',' && verb - 1 === left);
