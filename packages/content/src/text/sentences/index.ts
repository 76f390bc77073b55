import type { Span } from '../../model/span.ts';
import { type Word, wordAt } from '../words/index.ts';
import { wordSet } from '../words/word-sets.ts';
import { enumeratorAt, isBullet } from './enumerators.ts';
import { type Ending, endingAt } from './sentence-ends.ts';

/**
 * Cuts a stretch of running copy into sentences. Every word lies in exactly one of them, and closing quotation marks and
 * brackets go with the sentence they close.
 *
 * @param words The words of one paragraph, heading or item, in order; line ends count as spaces.
 * @returns The sentences' words, in order; empty for no words.
 * @example sentencesOf(wordsOf('The U.S. left. Who knew?', [0, 24])).length // 2
 */
export function sentencesOf(words: readonly Word[]): (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) found.push(end - start === words.length ? words : words.slice(start, end));
    start = Math.max(start, end);
  };
  let item = enumeratorAt(words, 0);
  let at = item ? item.end : 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (item === null && isPlain(word)) {
      at++;
      continue;
    }
    if (word.spaced && at > start && opensItem(words, at, item)) {
      cut(at);
      item = enumeratorAt(words, at);
      at = Math.max(at + 1, item?.end ?? 0);
      continue;
    }
    if (opensClause(words, at)) {
      const last = lastOfClause(words, at);
      if (last > at) {
        at = last;
        continue;
      }
    }
    const ending: Ending | null = endingAt(words, at, start);
    if (ending?.ends) {
      cut(ending.next);
      at = enumeratorAt(words, start)?.end ?? start;
    } else at = ending ? Math.max(ending.next, at + 1) : at + 1;
  }
  cut(words.length);
  return found;
}

/** True for a word in lower case without a full stop of its own, as most are: it opens no item and ends no sentence. */
const isPlain = ({ shape, text }: Word): boolean => shape === 'lower' && text.charCodeAt(1) !== 0x2e;

/** A quotation behind `that` is a clause of the writer's sentence, which ends where the quotation does. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'mark' && CLOSING.has(words[at]?.text ?? '') && wordAt(words, at - 1)?.lower === 'that';

/** What closes a quotation, by what opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['``', "''"],
]);

/** No clause runs on for longer, so that a mark which nothing closes costs little. */
const LONGEST_CLAUSE = 120;

/** The last word of the quotation that opens here, the closing mark aside; `from` where nothing closes it. */
function lastOfClause(words: readonly Word[], from: number): number {
  const closing = CLOSING.get(words[from]?.text ?? '');
  const limit = Math.min(words.length, from + LONGEST_CLAUSE);
  for (let at = from + 1; at < limit; at++) if (words[at]?.text === closing) return at - 1;
  return from;
}

/** From the first character of a sentence to its last. */
export function spanOfWords(words: readonly Word[]): Span {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

/** `Photo:` and its like part the credit from a caption that has no full stop. */
const isCreditLabel = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' && words[at + 1]?.text === ':' && credits.has(words[at]);

const credits = wordSet('photo+ image+ picture video credit graphic');

/** A bullet opens an item; so does the number after the one that the item before opened with. */
function opensItem(words: readonly Word[], at: number, item: ReturnType<typeof enumeratorAt>): boolean {
  if (isBullet(words[at]) || isCreditLabel(words, at)) return true;
  if (!item) return false;
  const next = enumeratorAt(words, at);
  return next !== null && next.style === item.style && next.value === item.value + 1;
}
