/** The first two letters of a word, whatever their case, as a number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) | 32) * 128 + (text.charCodeAt(at + 1) | 32);

const isLetterCode = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * A look at which of some words stands at a place in a text, whatever its case: quick, since every line and sentence is asked, and few
 * open on one.
 *
 * @param words Two letters or more each, in lower case.
 * @returns A function that gives the word, or undefined.
 * @example openingWords(['eds', 'editors'])('EDS: check', 0) // 'eds'
 */
export function openingWords(words: Iterable<string>): (text: string, at: number) => string | undefined {
  const byPair = new Map<number, string[]>();
  for (const word of new Set(words)) byPair.set(pairAt(word, 0), [...(byPair.get(pairAt(word, 0)) ?? []), word]);
  return (text, at) => byPair.get(pairAt(text, at))?.find((word) => isWordAt(text, at, word));
}

function isWordAt(text: string, start: number, word: string): boolean {
  for (let at = 2; at < word.length; at++) if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  return !isLetterCode(text.charCodeAt(start + word.length));
}
