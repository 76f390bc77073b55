import { markName, TURNS } from '../../text/turns.ts';

/** What XML 1.0 forbids in any form or asks to be left out, and HTML calls an error: controls and noncharacters. */
const FORBIDDEN = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

/**
 * The words without the characters that no document may hold; half of a surrogate pair is U+FFFD.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @example permitted('a\u0000b\ud800') // ab\ufffd
 */
export const permitted = (text: string): string =>
  PLAIN.test(text) ? text : text.toWellFormed().replace(FORBIDDEN, '');

/**
 * The same with every mark that turns the order of the letters around it shown by its name, as the site shows it: a headline can
 * turn around nothing that stands beside it. For what people read as it is; data keep the words as they came.
 *
 * @example legible('Wall \u202eholds') // Wall [U+202E]holds
 */
export const legible = (text: string): string => permitted(text).replace(turns, markName);

/** Marks that turn the order of the letters around them. */
export const turns = new RegExp(`[${TURNS}]`, 'g');

/** Nearly all text, which is told so in a fraction of the time. */
const PLAIN = /^[\t\n\r -~\xa0-\ud7ff]*$/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The words as text or as an attribute between double quotes, in HTML and in XML alike.
 *
 * @example escaped('a ]]> b & "c"') // a ]]&gt; b &amp; &quot;c&quot;
 */
export const escaped = (text: string): string =>
  permitted(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
