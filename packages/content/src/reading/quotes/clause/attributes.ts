import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { articlesAndOwners } from '../../words/grammar.ts';
import { isPeople } from './offices.ts';
import { isVerbal } from './verbal.ts';
import { classOf } from './word-classes.ts';

/** True for a past that tells of what a noun is like: `the said ship`, `a highly anticipated treaty`, `from publicly disclosed files`. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (determiners.has(before) || isDoubted(words, at) || isBetween(words, at)) return true;
  if (before?.lower === 'value' && words[at]?.lower === 'added') return true;
  // `it sets detailed rules`
  if (classOf(words[at - 2]) === 'pronoun' && /^[a-z]{3,}s$/.test(before?.text ?? '') && classOf(before) === null)
    return true;
  const opens = classOf(before) === 'adverb' || degrees.has(before) ? classOf(words[at - 2]) : null;
  return opens === 'determiner' || opens === 'preposition' || (opens !== null && possessives.has(words[at - 2]));
}

/** `in repeated efforts`, `after suspected rebels blew it up`, `Brandt's projected share`: between a preposition or an owner and a noun. */
function isBetween(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!next || next.kind === 'mark' || classOf(next) !== null || next.lower === 'out' || said.has(words[at]))
    return false;
  return possessives.has(before) || (next.kind === 'word' && classOf(before) === 'preposition');
}

/** `killed one suspected rebel`, `put alleged rebels`, `the two suspected rebels`: of whom a verb stands before it, or a number. */
function isDoubted(words: readonly Word[], at: number): boolean {
  if (!doubted.has(words[at]) || classOf(words[at + 1]) !== null || words[at + 1]?.shape !== 'lower') return false;
  const before = words[at - 1];
  const counted = before?.kind === 'number' || classOf(before) === 'determiner';
  const verb = words[counted ? at - 2 : at - 1];
  return (isVerbal(verb) && classOf(verb) !== 'auxiliary') || (counted && isPeople(words[at + 1] as Word));
}

const doubted = wordSet('suspected alleged estimated realized');

const degrees = wordSet('more most less least well new long much');
export const determiners = wordSet(`${articlesAndOwners} our such this these those of`);

/** Pasts that tell of nothing but saying: they describe no noun, and `said as she left` is no passive. */
export const said = wordSet('said added told');
