import { agencyOf } from '../../../agencies/index.ts';

/** No name with its initials is longer. */
export const LONGEST_SIGNATURE = 40;

/**
 * An agency's name with the desk's initials, on a line of its own or behind the last full stop: `PTI NT AH`, `(AP) RUK RUK`,
 * `MORE PTI AH`, `EFE jmr/ks`, `AAP RTV ah`, `STT—AH`; what is in small letters alone goes with a name in small letters: `dpa grj rmo`.
 */
const SIGNATURE =
  /(?:^|[.!?"”)](?:\s+|(?=-)))((?:--?\s*)?(?:\(?MORE\)?\s+)?(?:\(?([A-Z]{2,7}(?:-[A-Z]{3})?)\)?((?:\s+(?:[A-Z]{2,4}|[a-z]{2,4}(?:(?:\/+[a-z]{2,4})+\/?|$))){0,6}(?: \d{4}|[–—][A-Z]{2,3}|\(www\.[^\s()]+\))?)|([a-z]{3})((?:\s+(?:[a-z]{2,4}(?:\/[a-z]{2,4})*\/?|[a-z]\d)){1,6})))$/;

/** The agency that such a line names. */
export function signerOf(text: string): string | undefined {
  const [, , upper, , lower] = SIGNATURE.exec(text) ?? [];
  return upper ?? lower;
}

/** Agerpres tells behind its name who wrote and edited the copy in each language: `AGERPRES (RO - author: Anna Holm, editor: Tom Brandt)`. */
const AUTHORED = /(?:^|[.!?"”]\s+)([A-Z]{3,10}) ?\([A-Z]{2} ?[-–] ?(?:author|editor)s?: [^()]{3,160}\)$/;
export const LONGEST_AUTHORED = 200;

/** Such a signature at the end of a text, or null. */
export function authoredIn(text: string): string | null {
  const [all = '', name = ''] = (text.endsWith(')') && AUTHORED.exec(text.slice(-LONGEST_AUTHORED))) || [];
  return agencyOf(name) ? all.slice(all.indexOf(name)) : null;
}

/** The agency's name behind a dash behind the last sentence, as papers sign its copy: `The wall held. — Reuters`, `held.—AFP/dpa`. */
const DASHED = /[.!?"”)]\s*((?:--?|[–—])\s*([A-Z][A-Za-z]{1,12}(?:\/[A-Za-z]{2,12})?))$/;

/** The signature that a text ends on, or null: an agency's name alone is one behind a full stop, and a credit on a line of its own. */
export function signatureIn(text: string): string | null {
  const end = text.slice(-LONGEST_SIGNATURE);
  const [, dashed, name = ''] = DASHED.exec(end) ?? [];
  if (dashed && agencyOf(name)) return dashed;
  const [, signature = '', upper, behind, lower] = SIGNATURE.exec(end) ?? [];
  if (!agencyOf(upper ?? lower ?? '')) return null;
  return signature.length === text.length && !behind && !lower ? null : signature;
}
