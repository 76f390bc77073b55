import { articles } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { isPeople, isPlural } from './offices.ts';
import { clausal, phraseBack } from './phrase-back.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { isHearer, isSomebody } from './speaks.ts';
import { subjectOf } from './subject-of.ts';
import { isVerbal } from './verbal.ts';
import { classOf, isLy } from './word-classes.ts';

/** The subject of a verb that a comma stands before, which ends an aside. */
export function behindAside(words: readonly Word[], last: number, first: number): Run | null {
  const named = namedAside(words, last, first);
  if (named) return named;
  const told = toldOf(words, last, first);
  if (told) return told;
  const subject = subjectOf(words, first, last);
  return (subject && describedBefore(words, last, subject)) || subject;
}

/** Of `Ada Brandt, who lives in Karsund said` and `Ada Brandt, a fisher of Karsund said`, her, where nothing stands before her. */
export function toldBefore(words: readonly Word[], { from }: Run, first: number): Run | null {
  const who = classOf(words[from - 1]) === 'relative' && !isHearer(words[from] as Word) ? from - 1 : from;
  // `Ada Brandt, whom Ruiz called`, `the port, which Ruiz said will close`
  if (words[who]?.lower === 'whom' || (who < from && words[from]?.shape === 'capital')) return null;
  if (words[who - 1]?.text !== ',' || (who === from && !articles.has(words[from]) && !isCalling(words, from)))
    return null;
  const named = words[who - 2]?.shape === 'capital' ? phraseBack(words, who - 2, first) : null;
  // `Separately, the ministry said`
  if (!named || isLy(words[named.to - 1]?.lower ?? '')) return null;
  if (who < from) return named;
  // `The ferry left Karsund, a fisher said`
  for (let at = named.from; at < named.to; at++) if (words[at]?.shape === 'lower') return null;
  return named.from === first ? named : null;
}

/** `meteorologist at Tarn Foods`: what somebody is, without an article. */
const isCalling = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word?.shape === 'lower' && isPeople(word) && !isPlural(word) && classOf(words[at + 1]) === 'preposition';
};

/**
 * Of `Orrin denied it, but Ada Brandt, who chairs the board, said`, her: a conjunction opens a clause of her own, as does `, and`, and
 * `while` of `while Ada Brandt, head of the board, said`.
 */
function toldOf(words: readonly Word[], last: number, first: number): Run | null {
  const comma = lastComma(words, last - 1, first);
  const who = comma < 0 ? null : phraseBack(words, comma - 1, first);
  const opens =
    who !== null &&
    (classOf(words[who.from - 1]) === 'subordinator' ||
      // `a letter in which Ada Brandt, 49, complained`
      (classOf(words[who.from - 1]) === 'relative' && classOf(words[who.from - 2]) === 'preposition') ||
      // `after Ada Brandt, the mayor, complained`
      (clausal.has(words[who.from - 1]) &&
        (words[who.from]?.shape === 'capital' || words[who.to - 1]?.shape === 'capital') &&
        isRole(words, comma + 1)));
  if (opens && isSomebody(words, who) && !words.slice(who.from, who.to).some(isVerbal)) return who;
  if (classOf(words[comma + 1]) !== 'relative') return null;
  const joint = words[(who?.from ?? 0) - 1]?.lower;
  return joint === 'but' || (joint === 'and' && words[(who?.from ?? 0) - 2]?.text === ',') ? who : null;
}

/** Of `…, after the bank's governor, Ada Brandt, said`, the governor. */
function namedAside(words: readonly Word[], last: number, first: number): Run | null {
  const comma = lastComma(words, last - 1, first);
  const head = words[comma - 1];
  if (comma < 0 || last - comma < 3 || head?.shape !== 'lower') return null;
  for (let at = comma + 1; at < last; at++)
    if (words[at]?.shape === 'lower' || words[at]?.kind === 'number') return null;
  const described = phraseBack(words, comma - 1, first);
  // `The mate on the ferry, Ada Brandt, said`
  const opens = described?.from === first && classOf(words[first]) === 'determiner';
  if (!opens && (!isPeople(head) || isPlural(head))) return null;
  const before = words[(described?.from ?? 0) - 1]?.lower;
  // `Jens Holt and his deputy, Ada Brandt, said`
  const other = described && before === 'and' ? phraseBack(words, described.from - 2, first) : null;
  if (described && other?.from === first && isSomebody(words, other)) return { from: first, to: last };
  // `officials, including its chairman, Ada Brandt, have said`
  return before === 'including' ? null : described;
}

/** Of `The writer died at home, her son, Tom Brandt, said`, her son: what stands before him is a clause of its own. */
function describedBefore(words: readonly Word[], last: number, { to }: Run): Run | null {
  if (words[to]?.shape !== 'lower') return null;
  const inner = lastComma(words, last - 1, to);
  const outer = lastComma(words, inner - 1, to);
  const first = words[outer + 1];
  if (outer < 0 || !first || (classOf(words[to]) === 'preposition' && !words.slice(to, outer).some(isVerbal)))
    return null;
  // behind another name, as `Oslo, Norway`, it is a place
  const before = words[outer - 1];
  const apart =
    before?.shape === 'lower' || before?.kind === 'number' || classOf(before) === 'time' || isRole(words, inner + 1);
  const told = words[inner + 1]?.shape === 'lower' || isRole(words, inner + 1);
  const named = apart && told && classOf(first) === null && words[inner - 1]?.shape !== 'lower';
  if (classOf(first) !== 'determiner' && !named) return null;
  const described = phraseFrom(words, outer + 1, inner);
  return described?.to === inner ? described : null;
}

/** `chairman of the board`, `Tarn's deputy mayor`: what somebody is. */
export const isRole = (words: readonly Word[], from: number): boolean => {
  const role = phraseFrom(words, from, from + ASIDE);
  return role !== null && words.slice(from, role.to).some(isPeople);
};

/** No name and no description is longer, in words. */
const ASIDE = 20;

export function lastComma(words: readonly Word[], from: number, first: number): number {
  for (let at = from; at > first && at > from - ASIDE; at--) if (words[at]?.text === ',') return at;
  return -1;
}
