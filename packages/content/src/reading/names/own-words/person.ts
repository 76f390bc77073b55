import type { Word } from '../../../text/words/index.ts';
import { bareStart } from '../entities/surnames.ts';
import { isFamilyFirst } from '../lexicon/family-first.ts';
import { documentHeads, given, heads, particles } from '../lexicon/index.ts';
import { openingMarks } from '../lexicon/quote-marks.ts';
import * as verdict from './verdicts.ts';

/** A given name first, an initial, a particle, or a family name of the east before given names. */
export function likePerson(words: readonly Word[], from: number, to: number): verdict.Verdict | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const size = to - from;
  if (size > 2 && bareStart({ words, from, to }) > from) return verdict.styled;
  if (size >= 3 && size <= 6 && first.text.length === 1 && words[from + 1]?.text === '.') return verdict.initial;
  // `A.P. Orrin`
  if (size <= 3 && first.text.length > 2 && first.text.includes('.') && !heads.has(last))
    return last.text.length > 1 ? verdict.middleInitial : verdict.capitals;
  const headed = heads.has(last);
  if (size >= 5 && hasNickname(words, from, to)) return verdict.nickname;
  if (given.has(first)) {
    if (size === 2) return headed ? verdict.givenAndHead : verdict.givenAndFamily;
    // `Ann Orrin-Hill` is nowhere
    return headed && last.spaced ? null : verdict.givenAndMore;
  }
  const inner = innerPart(words, from, to);
  if (inner) return inner === verdict.particle && headed ? null : inner;
  if (first.shape === 'lower') return verdict.particle;
  if (!headed && !documentHeads.has(last) && size <= 4 && isFamilyFirst(words, from, to)) return verdict.familyFirst;
  return null;
}

/** What a particle or an initial within a name tells, the first of them. */
function innerPart(words: readonly Word[], from: number, to: number): verdict.Verdict | null {
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.shape === 'lower' && particles.has(words[i]) && (words[i]?.spaced || words[i]?.text !== 'e'))
      return verdict.particle;
    if (words[i + 1]?.text === '.' && words[i]?.text.length === 1) return verdict.middleInitial;
  }
  return null;
}

/** True for a name that holds quotation marks. */
function hasNickname(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 3; at++) if (openingMarks.has(words[at]) && words[at]?.spaced) return true;
  return false;
}
