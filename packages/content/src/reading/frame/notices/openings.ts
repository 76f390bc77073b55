import { anySpace } from '../../../text/any-space.ts';
import { pastSigns } from '../../../text/signs.ts';
import { isSpace } from '../../../text/span.ts';
import type { Draft, Opening, Pass } from '../../draft.ts';
import { ADDRESS_WORDS } from './addressed.ts';
import { HOLD_WORDS } from './embargo/hold-order.ts';

/** Looks once at where words to editors may open, by what stands before them and what they open on; a paragraph may open on them too. */
export const openings: Pass = (draft) => ({ ...draft, openings: openingsIn(draft) });

function openingsIn({ text, stretches }: Draft): Draft['openings'] {
  const places = new Set(stretches.map(({ span }) => pastSigns(text, span[0])));
  PLACE.lastIndex = 0;
  while (PLACE.test(text)) places.add(PLACE.lastIndex - 1);
  const opens = (word: number): boolean => {
    WORDS.lastIndex = word;
    return WORDS.test(text);
  };
  return [...places]
    .filter(opens)
    .sort((a, b) => a - b)
    .map((word) => openingAt(text, word));
}

function openingAt(text: string, word: number): Opening {
  let from = word;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
  let at = Math.max(0, from - 1);
  while (at > 0 && text.charCodeAt(at - 1) === text.charCodeAt(from - 1)) at--;
  return { sign: text.slice(at, from), at, from, word };
}

/** A letter behind a sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: wires set type with them
const PLACE = /[([{<*_.!?:"”)\]–—/=#~^\n-][\s\x00-\x1f\x7f]{0,40}[A-Za-z]/g;

/** What closes a paragraph on a line of its own. */
const CLOSING_WORDS =
  'source text\\b|(?:pix|photos?|pictures?|graphics?|video)\\s*:|will be updated|with (?:ap )?(?:photo|graphic|video)s?|c\\) |copyright ';

const WORDS = new RegExp(
  `(?:a\\s+)?${ADDRESS_WORDS}\\b|${HOLD_WORDS}|${anySpace(CLOSING_WORDS)}|(?<=[([])with\\s|(?<=\\{ ?)[a-z]|(?<=\\[)(?:id:)?n[a-z][a-z\\d]{5,}\\]`,
  'iy',
);
