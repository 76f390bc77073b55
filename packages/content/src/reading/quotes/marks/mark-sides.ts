import type { Word } from '../../../text/words/index.ts';
import { wordMap } from '../../../text/words/word-maps.ts';
import { wordSet } from '../../../text/words/word-sets.ts';

export type Side = 'open' | 'close';

/** Quotation marks by what their form tells; `single` ones may be apostrophes. */
const lists: readonly (readonly [Side | 'either' | 'single', string])[] = [
  ['open', '“ ““ „ „„ « «« ‟ ‟‟ `` ```'],
  ['close', '” ”” ’’ » »»'],
  ['either', `" "" '' ‘‘`],
  ['single', "' ‘ ’"],
];

const forms = wordMap(lists);

/** Every form of a quotation mark. */
export const markForms: readonly string[] = lists.flatMap(([, marks]) => marks.split(' '));

/** True for quotation marks, single or double, and for apostrophes that stand alone. */
export const isMark = (word: Word): boolean => forms.get(word) !== null;

/** True for a single mark or an apostrophe. */
export const isSingle = (word: Word): boolean => forms.get(word) === 'single';

/** True for a double mark that may open a paragraph. */
export const isOpeningMark = (word: Word | undefined): boolean =>
  word !== undefined && (forms.get(word) === 'open' || openers.has(word));

const openers = wordSet(`" "" ''`);

/** Whether a double mark opens or closes: by its form, and by the spaces around it where these gainsay the form. */
export function sideOf(word: Word, before: Word | undefined, after: Word | undefined, inside: boolean): Side {
  const form = forms.get(word);
  const leads = opensBySpace(word, before, after);
  const trails = closesBySpace(word, after);
  if (form === 'open') return trails && !leads && inside ? 'close' : 'open';
  if (form === 'close') return !inside && (before === undefined || (leads && !trails)) ? 'open' : 'close';
  if (leads !== trails) return leads ? 'open' : 'close';
  return inside ? 'close' : 'open';
}

/** True for the inches and seconds of `6'3"`. */
export const isMeasure = (word: Word, before: Word | undefined): boolean =>
  before?.kind === 'number' && !word.spaced && forms.get(word) === 'either';

/** Whether a single mark opens or closes; `maybe` where it may as well be the apostrophe of `the workers' homes`. */
export function singleSideOf(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  inside: boolean,
): Side | 'maybe' | null {
  const { spaced, text } = word;
  const starts = (spaced || isLead(before)) && after?.spaced === false && after.kind !== 'mark';
  if (starts && text !== '’') return after.kind === 'number' || elided.has(after) ? null : 'open';
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
