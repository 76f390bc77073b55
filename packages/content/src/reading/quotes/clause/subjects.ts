import { articles } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { behindAside, toldBefore } from './asides.ts';
import { said } from './attributes.ts';
import { beings } from './cues.ts';
import { isPaper, isPlural } from './offices.ts';
import { phraseBack } from './phrase-back.ts';
import { joins, REACH, type Run } from './runs.ts';
import { isHearer, isSomebody, speaks } from './speaks.ts';
import { subjectOf } from './subject-of.ts';
import { isVerbal } from './verbal.ts';
import { whoBefore, whoOpens } from './who.ts';
import { classOf } from './word-classes.ts';

/**
 * The subject of a verb, looked for to its left.
 *
 * @param verb The index of the verb.
 * @param left The first word that may belong to it: a sentence or clause starts there.
 * @example subjectBefore(wordsOf('The ministry later said'), 3, 0) // The ministry
 */
export function subjectBefore(words: readonly Word[], verb: number, left: number): Run | null {
  const first = behindSemicolon(words, Math.max(left, verb - REACH), verb);
  const last = skipHelpers(words, verb - 1, first);
  const word = words[last];
  if (!word || last < first) return null;
  const type = classOf(word);
  if (type === 'pronoun' || type === 'relative') return pronounAt(words, last, first);
  if (word.text === ')') return phraseBack(words, last, first);
  // `a banner that said`
  if (word.lower === 'that' && last > first)
    return phraseBack(words, skipHelpers(words, last - 1, first), first) ?? subjectOf(words, first, last);
  if (type === 'conjunction') {
    const relative = relativeBefore(words, last, first);
    return relative > 0 ? pronounAt(words, relative, first) : subjectOf(words, first, last);
  }
  if (word.text === ',') return behindAside(words, last, first);
  if (word.lower === 'to') return subjectOf(words, first, last);
  if (word.kind === 'mark' && !joins(word)) return subjectOf(words, first, last);
  const whole = phraseBack(words, last, first);
  const phrase = whole && withoutDeed(words, whole);
  // `$3 million said`
  if (phrase && words[phrase.from - 1]?.text === '$' && !isHearer(words[phrase.to - 1] as Word)) return null;
  if (!phrase || isInfinitive(words, phrase)) return subjectOf(words, first, phrase ? phrase.from - 1 : last);
  const who = whoBefore(words, phrase.from, first);
  if (who > 0) return pronounAt(words, who, first);
  if (words[phrase.from - 1]?.lower !== 'and')
    return (
      toldBefore(words, phrase, first) ?? (speaks(words, phrase) ? phrase : (whoOpens(words, phrase, first) ?? phrase))
    );
  const head = words[phrase.to - 1] as Word;
  return (
    (isSomebody(words, phrase) || (isPaper(head) && isPlural(head))
      ? withOther(words, phrase, first)
      : peopleOf(words, first, last)) ?? phrase
  );
}

/** Of `The port is closed, two guards and a source at the ministry said`, the guards and the source: behind a comma, both speak. */
function withOther(words: readonly Word[], { from, to }: Run, first: number): Run | null {
  const other = from - 1 > first ? phraseBack(words, from - 2, first) : null;
  const [head, before] = other ? [words[other.to - 1], words[other.from - 1]] : [];
  // `The mayor left on Monday and Brandt said`
  if (!other || !head || classOf(head) === 'time' || (other.from > first && before?.text !== ',')) return null;
  // `…, medical and security officials said`
  const kinds = before?.text === ',' && other.to < other.from + 3 && isPlural(words[to - 1] as Word);
  return head.shape === 'capital' || isHearer(head) || (kinds && classOf(words[other.from]) === null)
    ? { from: other.from, to }
    : null;
}

/** `a source asking to remain anonymous said`: what `to` opens has no subject of its own. */
const isInfinitive = (words: readonly Word[], { from }: Run): boolean =>
  words[from - 1]?.lower === 'to' && words[from]?.shape === 'lower' && classOf(words[from]) === null;

/** Of `…, which owns the quay and has opposed the plan`, the relative; -1 where a comma has ended its clause. */
function relativeBefore(words: readonly Word[], from: number, first: number): number {
  for (let at = from; at > first && words[at]?.text !== ','; at--)
    if (classOf(words[at]) === 'relative') return words[at - 1]?.text === ',' ? at : -1;
  return -1;
}

/** Of `Experts on the river and its fish said`, the experts. */
function peopleOf(words: readonly Word[], first: number, last: number): Run | null {
  const subject = subjectOf(words, first, last);
  const head = subject && words[subject.to - 1];
  return head && isHearer(head) ? subject : null;
}

/** Where the clause of a verb starts: another one stands before a semicolon. */
function behindSemicolon(words: readonly Word[], from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) if (words[at]?.text === ';') return at + 1;
  return from;
}

/** `he`; for `who`, the words that it stands for, where they do stand before it. */
function pronounAt(words: readonly Word[], at: number, first: number): Run | null {
  if (classOf(words[at]) !== 'relative' && words[at]?.lower !== 'that') return { from: at, to: at + 1 };
  const behind = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const whose = behind >= first ? phraseBack(words, behind, first) : null;
  if (!whose) return { from: at, to: at + 1 };
  const head = words[whose.to - 1] as Word;
  const plain = isHearer(head) && !words.slice(whose.from, whose.to).some((word) => classOf(word) === 'preposition');
  // `Brandt is a fisher who has said`, `Ada Brandt, a fisher who has said`
  const told =
    plain && articles.has(words[whose.from])
      ? beings.has(words[whose.from - 1])
        ? subjectBefore(words, whose.from - 1, first)
        : toldBefore(words, whose, first)
      : null;
  if (told && isSomebody(words, told)) return told;
  return whoever(words, withoutDeed(words, whose));
}

/** Of `a bond over the objections of owners, who argued`, the owners: nobody stands before them. */
function whoever(words: readonly Word[], { from, to }: Run): Run {
  let head = from;
  while (head < to && classOf(words[head]) !== 'preposition') head++;
  if (head === to || speaks(words, { from, to: head })) return { from, to };
  let last = to - 1;
  while (last > head && classOf(words[last]) !== 'preposition') last--;
  return speaks(words, { from: last + 1, to }) ? { from: last + 1, to } : { from, to };
}

/** Of `found eating plums in the yard of a sailor, who said` and `a raid, stealing the crew said`, whoever stands last; `leading members of the union` do nothing. */
function withoutDeed(words: readonly Word[], { from, to }: Run): Run {
  if (words[from]?.shape !== 'lower' || !words[from]?.lower.endsWith('ing')) return { from, to };
  if (classOf(words[from + 1]) !== 'determiner' && !isVerbal(words[from - 1])) return { from, to };
  for (let at = to - 1; at > from; at--) if (classOf(words[at]) === 'determiner') return { from: at, to };
  return { from, to };
}

/** Back over `has also`, `repeatedly`, `on Tuesday`, `in a statement`. */
function skipHelpers(words: readonly Word[], from: number, first: number): number {
  let at = from;
  for (let word = words[at]; word && at >= first; word = words[at]) {
    const type = classOf(word);
    // not of `Jon Don said`, nor of `Sorel's said`, which is a firm's
    if (type === 'adverb' || (type === 'auxiliary' && word.shape !== 'capital' && !isOfName(words, at))) at--;
    // `they all insisted`, `have all denied`
    else if (word.lower === 'all' && at > first && classOf(words[at - 1]) !== 'preposition') at--;
    // `whom Brandt once called`, `said that Brandt once told him`; `Ruiz said that Brandt once called it "…"` is his
    else if (
      word.lower === 'once' &&
      ((said.has(words[at + 1]) && hearing.has(words[at + 2])) ||
        words
          .slice(Math.max(first, at - 6), at)
          .some((w) => classOf(w) === 'relative' || (w.lower === 'that' && said.has(words[at + 1]))))
    )
      at--;
    // `is due to announce`
    else if (word.lower === 'to' && bound.has(words[at - 1]) && classOf(words[at - 2]) === 'auxiliary') at -= 2;
    // `customers no longer want`
    else if (word.lower === 'longer' && words[at - 1]?.lower === 'no') at -= 2;
    // `the firm earlier in the day said`
    else if (word.lower === 'the' && classOf(words[at + 1]) === 'time' && words[at - 1]?.lower === 'in') at -= 2;
    // `has long called for`
    else if (word.lower === 'long' && classOf(words[at - 1]) === 'auxiliary') at--;
    // `were either worried or very worried`, `remains worried`
    else if (moods.has(word)) at--;
    else if (word.kind === 'number' && word.text.length === 4 && words[at - 1]?.lower === 'in') at -= 2;
    // `the embassy on April 4 said`
    else if (word.kind === 'number' && classOf(words[at - 1]) === 'time' && words[at - 2]?.lower === 'on') at -= 3;
    else if (type === 'time' && word.spaced && at - 1 >= first && words[at - 1]?.lower !== 'of') {
      at--;
      while (at >= first && words[at] && classOf(words[at]) === 'time') at--;
      while (at >= first && opensTime.has(words[at])) at--;
    } else if (asked.has(words[at - 1]) && word.lower.endsWith('ed')) at -= 2;
    else {
      // `in a statement`, `in a conversation with TASS`
      let noun = at;
      while (noun > at - 5 && words[noun]?.kind === 'word' && words[noun]?.shape !== 'lower') noun--;
      if (noun < at && words[noun--]?.lower !== 'with') break;
      const talk = words[noun];
      if (words[noun - 2]?.lower !== 'in' || !talk || !(isPaper(talk) || talks.has(talk))) break;
      if (words[at + 1]?.lower === 'that') break;
      at = noun - 3;
    }
  }
  return at;
}

/** Who hears it in `once told him`, `once said to them`. */
export const hearing = wordSet('him her them to');

const talks = wordSet('conversation interview');

/** `Brandt when asked said`, `Brandt as promised announced`. */
const asked = wordSet('when as');

const bound = wordSet('due set expected about ready going');

/** What stands between somebody and the word for how he feels. */
const moods = wordSet('either more very remain+ remained became become');

const isOfName = (words: readonly Word[], at: number): boolean =>
  possessives.has(words[at]) && words[at - 1]?.shape === 'capital' && classOf(words[at - 1]) === null;

/** `on Tuesday`, `this week`, `late Sunday`. */
const opensTime = wordSet('on in this late early');
