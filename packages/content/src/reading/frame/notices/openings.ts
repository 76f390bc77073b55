import { anySpace } from '../../../text/any-space.ts';
import { isAsciiLetter } from '../../../text/letters.ts';
import { pastSigns } from '../../../text/signs.ts';
import { isSpace } from '../../../text/span.ts';
import type { Draft, Pass } from '../../draft.ts';
import { ADDRESS_WORDS } from './addressed.ts';
import { HOLD_WORDS } from './hold-order.ts';

/** Where words to editors may open. */
export interface Opening {
  /** What sets them apart from the copy: a bracket, a dash, the mark that the sentence before them ends on, a line's end. */
  readonly sign: string;
  readonly at: number;
  /** Behind the sign, and more of the same. */
  readonly from: number;
  /** Where the words begin. */
  readonly word: number;
}

/** Looks once at where words to editors may open, by what stands before them and what they open on; a paragraph may open on them too. */
export const openings: Pass = (draft) => ({ ...draft, openings: openingsIn(draft) });

function openingsIn({ text, stretches }: Draft): Draft['openings'] {
  const places = new Set(stretches.map(({ span }) => pastSigns(text, span[0])));
  addApart(places, text);
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

/** Adds the letters that stand behind a sign, white space and controls that set type between them. */
function addApart(places: Set<number>, text: string): void {
  let sign = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      if (at - sign <= FURTHEST) places.add(at);
      sign = Number.NEGATIVE_INFINITY;
    } else if (isSign(code)) sign = at;
    else if (code > 32 && code !== 127 && !isSpace(code)) sign = Number.NEGATIVE_INFINITY;
  }
}

/** No words stand further behind their sign. */
const FURTHEST = 41;

const SIGNS = '([{<*_.!?:"”)]–—/=#~^\n-';

/** By code unit, 1 for a sign: every character of the copy is looked up. */
const ASCII_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => Number(SIGNS.includes(String.fromCharCode(code))));

const isSign = (code: number): boolean =>
  code < 128 ? ASCII_SIGNS[code] === 1 : code === 0x201d || code === 0x2013 || code === 0x2014;

/** What closes a paragraph on a line of its own. */
const CLOSING_WORDS =
  'source text\\b|(?:pix|photos?|pictures?|graphics?|video)\\s*:|will be updated|with (?:ap )?(?:photo|graphic|video)s?|c\\) |copyright ';

const WORDS = new RegExp(
  `(?:a\\s+)?${ADDRESS_WORDS}\\b|${HOLD_WORDS}|${anySpace(CLOSING_WORDS)}|(?<=[([])with\\s|(?<=\\{ ?)[a-z]|(?<=\\[)(?:id:)?n[a-z][a-z\\d]{5,}\\]`,
  'iy',
);
