import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { articlesAndOwners } from '../../words/grammar.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import { classOf } from './word-classes.ts';

/** True for a past that tells of what a noun is like: `the said ship`, `a highly anticipated treaty`, `from publicly disclosed files`. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (determiners.has(before) || isDoubted(words, at) || isBetween(words, at)) return true;
  if ((before?.lower === 'value' && words[at]?.lower === 'added') || before?.lower === 'than') return true;
  // `most favored nation status`
  if (before?.lower === 'most' && words[at + 1]?.lower === 'nation') return true;
  // `it sets detailed rules`
  if (classOf(words[at - 2]) === 'pronoun' && /^[a-z]{3,}s$/.test(before?.text ?? '') && classOf(before) === null)
    return true;
  const opens = classOf(before) === 'adverb' || degrees.has(before) ? classOf(words[at - 2]) : null;
  // `the two also pointed out`
  if (counts.has(words[at - 2])) return false;
  return opens === 'determiner' || opens === 'preposition' || (opens !== null && possessives.has(words[at - 2]));
}

/** `in repeated efforts`, `after suspected rebels blew it up`, `Brandt's projected share`: between a preposition or an owner and a noun. */
function isBetween(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!next || next.kind === 'mark' || classOf(next) !== null || next.lower === 'out' || said.has(words[at]))
    return false;
  // `one-month implied volatility`, `14 times expected earnings`, `10.5 million confirmed cases`
  if (
    before?.shape === 'lower' &&
    (multiples.has(before) || (words[at - 2]?.text === '-' && classOf(before) === 'time'))
  )
    return true;
  return possessives.has(before) || (next.kind === 'word' && classOf(before) === 'preposition');
}

/** `killed one suspected rebel`, `holding suspected rebels`, `bird flu suspected cases`: nobody who may doubt it stands before it, but a verb, a number or a thing. */
function isDoubted(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!doubted.has(words[at]) || next?.kind !== 'word' || classOf(next) !== null) return false;
  const type = classOf(before);
  if (type === 'determiner') return counts.has(before) || before?.lower === 'other' || isPeople(next);
  return (
    before?.kind === 'number' ||
    type === 'relative' ||
    (before?.shape === 'lower' && type === null && !isPeople(before) && !isOffice(before) && !isPaper(before))
  );
}

const multiples = wordSet('times million billion trillion');

export const counts = wordSet('two three four five six seven eight nine ten several dozens');
const doubted = wordSet('suspected alleged estimated realized');

const degrees = wordSet('more most less least well new long much');
export const determiners = wordSet(`${articlesAndOwners} our such this these those of`);

/** Pasts that tell of nothing but saying: they describe no noun, and `said as she left` is no passive. */
export const said = wordSet('said added told');
