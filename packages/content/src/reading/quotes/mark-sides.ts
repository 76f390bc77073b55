import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';

type Side = 'open' | 'close';

const OPENING = '“„«‟';
const CLOSING = '”»';

/** True for quotation marks, single or double, and for apostrophes that stand alone. */
export function isMark(text: string): boolean {
  if (text.length > 2) return text === '```';
  return text.charAt(0) === '`' ? text.length === 2 : `"'‘’${OPENING}${CLOSING}`.includes(text.charAt(0));
}

/** True for a double mark that may open a paragraph. */
export const isOpeningMark = (word: Word | undefined): boolean =>
  word?.kind === 'mark' && '"“„«`'.includes(word.text.charAt(0));

/** Whether a double mark opens or closes: by its form, and by the spaces around it where these gainsay the form. */
export function sideOf(word: Word, before: Word | undefined, after: Word | undefined, inside: boolean): Side | null {
  const sign = word.text.charAt(0);
  const leads = opensBySpace(word, before, after);
  const trails = closesBySpace(word, after);
  if (sign === '`' || OPENING.includes(sign)) return trails && !leads && inside ? 'close' : 'open';
  if (CLOSING.includes(sign)) return leads && !trails && !inside ? 'open' : 'close';
  if (sign === "'" && word.text.length !== 2) return null;
  if (!inside && before?.kind === 'number' && !word.spaced) return null;
  if (leads !== trails) return leads ? 'open' : 'close';
  return inside ? 'close' : 'open';
}

/** Whether a single mark opens or closes; `maybe` where it may as well be the apostrophe of `the workers' homes`. */
export function singleSideOf(
  { text, spaced, lower }: Word,
  before: Word | undefined,
  after: Word | undefined,
  inside: boolean,
): Side | 'maybe' | null {
  if (text.length !== 1 || !"'‘’".includes(text)) return null;
  const starts = (spaced || isLead(before)) && after?.spaced === false && after.kind !== 'mark';
  if (starts && lower !== '’') return after.kind === 'number' || elided.has(after) ? null : 'open';
  if (!inside || spaced || text === '‘' || after?.spaced === false)
    return inside && ends(after) && !spaced ? 'close' : null;
  return before?.kind === 'word' && /[sxz]$/.test(before.lower) && after !== undefined ? 'maybe' : 'close';
}

/** Words that an apostrophe opens with no quotation meant. */
const elided = wordSet('em tis twas til till cause n bout round neath cuz ere nuff');

const opensBySpace = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  (word.spaced || isLead(before)) && after?.spaced === false;

const closesBySpace = (word: Word, after: Word | undefined): boolean =>
  !word.spaced && (after === undefined || after.spaced || ends(after));

/** Brackets and dashes, behind which a quotation opens without a space. */
const isLead = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === 'mark' && '([{-–—―/'.includes(word.text.charAt(0)));

/** What follows a closing mark without a space. */
const ends = (word: Word | undefined): boolean =>
  word?.kind === 'mark' && '.,;:?!)]}…-–—―"\'”’'.includes(word.text.charAt(0));
