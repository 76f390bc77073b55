import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found } from '../meaning.ts';
import { sideOf } from '../tense.ts';
import { termAt } from '../terms.ts';
import { midBefore, partAt } from './day-part.ts';

const PRONOUNS = wordSet('it he she they we i you');
const WERE = wordSet('was were did had');

/** A day that is named from the day of publication: `today`, `yesterday morning`, `tonight`. */
export function readDeictic(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'deictic') return undefined;
  const next = words[at + 1];
  // `USA Today`: a name
  if (
    words[at]?.shape === 'capital' &&
    at > floor &&
    words[at - 1]?.kind === 'word' &&
    words[at - 1]?.shape !== 'lower'
  )
    return undefined;
  const part = partAt(words, at + 1);
  const to = part && !part.plural ? part.to : at + 1;
  const mid = to > at + 1 ? undefined : midBefore(words, at, floor);
  const time = term.part ?? (to > at + 1 ? part?.part : mid?.part);
  // `overnight rates`, `overnight into Sunday`, `will not change overnight`
  if (next?.lower === 'world' || (term.adverb && (!isAdverb(words, at) || sideOf(words, at, at + 1) >= 0)))
    return undefined;
  // `as strong today as it was`: nowadays
  if (term.count === 0 && next?.lower === 'as' && WERE.has(words[at + 3]) && PRONOUNS.has(words[at + 2]))
    return { from: at, to, meaning: { kind: 'fixed', value: 'PRESENT_REF' }, rule: 'dates/nowadays' };
  if (isNowadays(words, at, to))
    return { from: at, to, meaning: { kind: 'fixed', value: 'PRESENT_REF' }, rule: 'dates/nowadays' };
  return {
    from: mid?.from ?? at,
    to,
    meaning: { kind: 'offset', unit: 'day', count: term.count, from: 'published', part: time },
    rule: 'dates/deictic',
  };
}

/** `Today, most of them sail`: a sentence that opens on it, and tells of nothing that has been or will be. */
const isNowadays = (words: readonly Word[], at: number, to: number): boolean =>
  at === 0 && words[at]?.lower === 'today' && words[to]?.text === ',' && sideOf(words, at, to) === 0;

/** True where a word stands behind its verb, and nothing behind it that it could belong to. */
const isAdverb = (words: readonly Word[], at: number): boolean =>
  !ARTICLES.has(words[at - 1]) && (ENDS.has(words[at + 1]) || words[at + 1] === undefined);

const ARTICLES = wordSet('a an the by from');
const ENDS = wordSet(`. , ; : ? ! ) " ” '' and but or as after when while in at near because that`);
