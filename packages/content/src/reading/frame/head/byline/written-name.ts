import { agencyOf } from '../../../../agencies/index.ts';

/**
 * A name as people write it, which bylines set in capitals whole or in part: AP's `ADA BRENN`, AFP's `Nadia OSKARIN`.
 *
 * @example writtenName("SEAN O'BRENN-MCLANE III") // Sean O'Brenn-McLane III
 */
export const writtenName = (name: string): string =>
  name.replace(SHOUTED, (word) => word.toLowerCase().replace(OPENS, (letter) => letter.toUpperCase()));

/**
 * True for what a person's whole name may be: two to four words, each with a capital, and no agency, desk or kind of picture.
 *
 * @example isFullName('Sean O’Brenn-McLane III') // true
 * @example isFullName('Night Desk') // false
 */
export const isFullName = (text: string): boolean => FULL.test(text) && !NOBODY.test(text) && !agencyOf(text);

const FULL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** `Newsdesk Karsund`, `Redaktion Panorama`; `REUTERS/File Photo` names nobody. */
const NOBODY =
  /^(?:File|Pool|Handout)\b|(?:desk|dienst|redaktion|newsroom|bureau|\b(?:team|office|staff|editors?|news|sports?))\b/i;

/** A word in capitals that can be spoken: initials such as `TJ`, `AJ` and those of `AC Brenn` cannot, and `III` counts. */
const SHOUTED =
  /(?<![\p{L}'’])(?!V?I+\b|IV\b|\p{L}J\b|(?<!.)\p{Lu}{2} \p{Lu}\p{Ll})(?=[\p{L}'’]*[AEIOUY\P{ASCII}])\p{Lu}['’]?\p{Lu}+(?![\p{L}.])/gu;

/** The first letter, and the next behind an apostrophe or `Mc`. */
const OPENS = /^\p{L}|(?<=^\p{L}['’]|^mc)\p{L}/gu;
