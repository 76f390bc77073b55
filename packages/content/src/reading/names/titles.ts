import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { knownAt, namedBy } from './known.ts';
import {
  documentHeads,
  eventHeads,
  given,
  honorifics,
  organisationHeads,
  placeHeads,
  titleHeads,
  titleModifiers,
  titleWords,
} from './lexicon.ts';

/** Where a run of title words that starts here ends, or `from` where none does. */
export function titleRun(words: readonly Word[], from: number, to: number): number {
  if (!titleWords.has(words[from])) return from;
  const named = namedBy(knownAt(words, from));
  if (named > 1 && from + named <= to) return from;
  let at = from;
  let end = from;
  while (at < to && titleWords.has(words[at])) {
    const head = titleHeads.has(words[at]);
    at++;
    if (words[at]?.text === '.' && at < to) at++;
    if (words[at]?.text === '-' && at < to) {
      if (!titleWords.has(words[at + 1])) break;
      at++;
      continue;
    }
    if (!head) continue;
    at = afterOffice(words, at, to);
    end = at;
  }
  if (end === from || end >= to) return end;
  return isNameAfter(words, from, end, to) ? end : from;
}

/** `Secretary of State`, `Minister of the Interior`. */
function afterOffice(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.lower !== 'of') return at;
  const office = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return office < to && (words[office]?.lower === 'state' || titleModifiers.has(words[office])) ? office + 1 : at;
}

/** False where what follows a title word shows that it was none: Justice Department, General Dynamics Systems. */
function isNameAfter(words: readonly Word[], from: number, after: number, to: number): boolean {
  const first = words[after];
  if (first === undefined || first.kind !== 'word' || first.shape === 'none' || NO_NAME.has(first)) return false;
  if (honorifics.has(words[after - 1]) || words[after - 1]?.text === '.') return true;
  if (given.has(first) || after - from > 1) return true;
  const last = words[to - 1];
  return !(
    organisationHeads.has(last) ||
    eventHeads.has(last) ||
    documentHeads.has(last) ||
    (to - after === 1 && placeHeads.has(last))
  );
}

const NO_NAME = wordSet('jr sr of & ');
