import { agencyOf } from '../../../agencies/index.ts';
import type { Draft } from '../../draft.ts';
import { firstDateline } from '../head/dateline.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { signOffOf } from './sign-off-lines.ts';

/** No name with its initials is longer. */
export const LONGEST_SIGNATURE = 40;

/**
 * An agency's name with the desk's initials, on a line of its own or behind the last full stop: `PTI NT AH`, `(AP) RUK RUK`,
 * `MORE PTI AH`, `EFE jmr/ks`; what is in small letters alone goes with a name in small letters: `dpa grj rmo`.
 */
const SIGNATURE =
  /(?:^|[.!?"”)]\s+)((?:--?\s*)?(?:\(?MORE\)?\s+)?(?:\(?([A-Z]{2,7})\)?((?:\s+(?:[A-Z]{2,4}|[a-z]{2,4}(?:\/+[a-z]{2,4})+\/?)){0,6})|([a-z]{3})((?:\s+(?:[a-z]{2,4}(?:\/[a-z]{2,4})*\/?|[a-z]\d)){1,6})))$/;

/** The agency that such a line names. */
export function signerOf(text: string): string | undefined {
  const [, , upper, , lower] = SIGNATURE.exec(text) ?? [];
  return upper ?? lower;
}

/** The signature that a text ends on, or null: an agency's name alone is one behind a full stop, and a credit on a line of its own. */
export function signatureIn(text: string): string | null {
  const [, signature = '', upper, behind, lower] = SIGNATURE.exec(text.slice(-LONGEST_SIGNATURE)) ?? [];
  if (!agencyOf(upper ?? lower ?? '')) return null;
  return signature.length === text.length && !behind && !lower ? null : signature;
}

/** `(mc)`, `jhb/pmd/tm`; IRNA's numbers, `9417**1416`; `BBC Mon EU1 ah`. */
const ALONE =
  /^(?:\([a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\)|[a-z]{2,4}(?:(?:-|\/\/?)[a-z]{2,4}){1,5}|\d{3,4}\*\*\d{3,4}|BBC Mon(?:itoring)? \S.*)$/;

/** True for a line below the copy that is the initials of its desk, whoever filed it. */
export const isInitials = (text: string): boolean =>
  text.length <= 30 && (ALONE.test(text) || signatureIn(text) === text);

/** The initials of who wrote and who edited it, `RG`, `jd ng`; the codes of what it is about, Interfax's `[RU EUROPE ENV]`, Belga's `(ABC, DEF)`. */
const BARE = /^(?:[A-Z]{2,4}(?:[ /][A-Z]{2,4}){0,3}|[a-z]{2,3}(?: [a-z]{2,3}){0,2})$/;
const CODES = /^(?:\[[A-Z]{2,8}(?: [A-Z]{2,8})+\]|\([A-Z]{2,4}(?:, [A-Z]{2,4})*\))$/;

/**
 * Where the lines begin that close the copy with initials or codes and nothing else: below a signature, or where its agency signs so.
 *
 * @returns How many stretches there are, where none closes so.
 */
export function initialsFrom(draft: Draft): number {
  const { stretches } = draft;
  let from = stretches.length;
  while (from > 1 && (BARE.test(textAt(from - 1)) || isCoded(textAt(from - 1)))) from--;
  const above = textAt(from - 1);
  const isSigned = signOffOf(above) !== null || signatureIn(above) !== null;
  return from < stretches.length && (isSigned || (endsSentence(above) && signsSo(draft))) ? from : stretches.length;

  function textAt(i: number): string {
    return stretches[i]?.text ?? '';
  }
}

/** True for the codes that such a line is. */
export const isCoded = (text: string): boolean => text.length < 60 && CODES.test(text);

/** True where the agency of the first dateline closes its copy so. */
export const signsSo = (draft: Draft): boolean =>
  agencyOf(firstDateline(draft, ({ agency }) => agency !== undefined)?.agency ?? '')?.initials === true;
