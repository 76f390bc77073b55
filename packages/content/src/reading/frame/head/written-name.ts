import { agencyOf } from '../../../agencies/index.ts';
import { particles } from '../../names/lexicon/index.ts';

/**
 * A name as people write it, which bylines set in capitals whole or in part: AP's `ADA BRENN`, AFP's `Nadia OSKARIN`.
 *
 * @example writtenName("TOM VAN DER O'BRIEN-MCLANE") // Tom van der O'Brien-McLane
 */
export function writtenName(name: string): string {
  if (!SHOUTED.test(name)) return name;
  const whole = name === name.toUpperCase();
  return name.replace(WORD, (word, at: number) => {
    if (name.charAt(at + word.length) === '.' || isInitials(word, whole)) return word;
    const small = word.toLowerCase();
    if (whole && at > 0 && particles.holds(small)) return small;
    return small.replace(OPENS, (letter) => letter.toUpperCase());
  });
}

const SHOUTED = /\p{Lu}{3}/u;

/** In capitals, two letters or more. */
const WORD = /(?<![\p{L}'’])\p{Lu}['’]?\p{Lu}+(?![\p{L}])/gu;

/** `JR` and `IV` of any, `TJ` and `AJ`, and in a name of which the rest is not set so what is short, sounds like none, or is an agency. */
const isInitials = (word: string, whole: boolean): boolean =>
  /^(?:I{2,3}|IV|VI{1,3})$/.test(word) ||
  !/[AEIOUY\P{ASCII}]/u.test(word) ||
  (word.length < 3 && (!whole || word.endsWith('J'))) ||
  (!whole && agencyOf(word) !== undefined);

/** The first letter, and the next behind an apostrophe or `Mc`. */
const OPENS = /^\p{L}|(?<=^\p{L}['’]|^mc)\p{L}/gu;
