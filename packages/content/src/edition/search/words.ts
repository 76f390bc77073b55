/** The words of a text as they are searched for: lower case, without accents, without the ending of a possessive. */
export const searchWords = (text: string): string[] =>
  plainOf(text)
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text in lower case and without accents. */
export const plainOf = (text: string): string =>
  (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text).toLowerCase();

/** What is asked for. All of it must be there. */
export interface Query {
  readonly words: readonly string[];
  /** Beginnings of words: `ferr*`. */
  readonly prefixes: readonly string[];
  /** Words that must follow one another: `"grain levy"`. */
  readonly phrases: readonly (readonly string[])[];
}

/** More than anybody asks for at once. */
const MOST = 16;

/**
 * Reads a query: words, `beginnings*`, and "phrases" in quotation marks.
 *
 * @example queryOf('harbour "grain levy" ferr*') // { words: ['harbour'], phrases: [['grain', 'levy']], prefixes: ['ferr'] }
 */
export function queryOf(text: string): Query {
  const words: string[] = [];
  const prefixes: string[] = [];
  const phrases: string[][] = [];
  for (const [, quoted, bare = ''] of text.slice(0, 500).matchAll(/["“]([^"“”]*)["”]?|([^\s"“”]+)/g)) {
    const found = searchWords(quoted ?? bare);
    if (quoted !== undefined && found.length > 1) phrases.push(found.slice(0, MOST));
    else if (quoted === undefined && bare.endsWith('*') && found.length === 1) prefixes.push(...found);
    else words.push(...found);
  }
  return { words: words.slice(0, MOST), prefixes: prefixes.slice(0, MOST), phrases: phrases.slice(0, 4) };
}
