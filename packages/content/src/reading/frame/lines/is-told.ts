import { listingOf } from '../../../text/words/word-sets.ts';
import { cues } from '../../words/cue-verbs.ts';

/** Further into a text nothing is looked for, in UTF-16 code units. */
const FURTHEST = 400;

/**
 * True where somebody says what a text says, as in news: `…, the board said.`, `…, he joked.` What desks tell editors is said by
 * nobody, so that a label, a credit or a term of usage that goes on so is copy.
 *
 * @example isTold('Advertisement rates rose, the board said.') // true
 * @example isTold('Reporting by Anna Holm, Tom Brandt') // false
 */
export function isTold(text: string): boolean {
  const [sentence = ''] = FIRST.exec(text.slice(0, FURTHEST)) ?? [];
  for (const [, clause = ''] of sentence.matchAll(CLAUSE)) if (clause.split(/\s+/).some(tells)) return true;
  return false;
}

/** Its first sentence, within its paragraph. */
const FIRST = /^(?:[^\n]|\n(?!\s*\n))*?(?:[\p{Ll}\d]{3}[.!?](?=["”]?\s)|\n\s*\n|$)/u;

/** Behind a comma, up to the next mark. */
const CLAUSE = /,["'”’]*\s((?:(?:\p{Lu}\.|\p{L}[\p{L}'’-]*)\s){0,6}\p{L}+)(?=[.,!?"”]|$|(?: \p{L}+){1,2}[.!])/gu;

/** No noun, as `reports` may be. */
function tells(word: string): boolean {
  const cue = cues.get({ listing: listingOf(word) });
  return cue !== null && (cue.form === 'past' || cue.form === 'present') && !cue.noun;
}
