/** What a character is, by its code unit or by its place in a text. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** True for the first half of a character that takes two code units. */
export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

export const APOSTROPHE = 0x27;

const RIGHT_QUOTE = 0x2019;

/** True for an apostrophe, straight or curly. */
export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE;

const LETTER = /^[\p{L}\p{M}]/u;

/** True when a letter of any script, or a mark that combines with one, stands at an offset. */
export function isLetter(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  // curly quotation marks and dashes are most of what is not ASCII in English copy
  if (code < 0xaa || Number.isNaN(code) || (code >= 0x2000 && code < 0x2070)) return false;
  return LETTER.test(String.fromCodePoint(source.codePointAt(at) ?? 0));
}

export const isLetterOrDigit = (source: string, at: number): boolean =>
  isDigit(source.charCodeAt(at)) || isLetter(source, at);
