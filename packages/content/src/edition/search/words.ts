/** The words of a text as they are searched for: lower case, without accents, without the ending of a possessive. */
export const searchWords = (text: string): string[] =>
  plainOf(text)
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text in lower case and without accents. */
export const plainOf = (text: string): string =>
  (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text).toLowerCase();

/** Words, alone and in phrases. */
export interface Sought {
  readonly words: readonly string[];
  /** Beginnings of words: `ferr*`. */
  readonly prefixes: readonly string[];
  /** Words that must stand as they are, and follow one another: `"grain levy"`. */
  readonly phrases: readonly (readonly string[])[];
}

/** What is asked for. All of it must be there. */
export interface Query extends Sought {
  /** What must not be there, none of it. */
  readonly without: Sought;
}

/** More than anybody asks for at once. */
const MOST = 16;

/**
 * Reads a query: words, which their other forms and their other spelling stand for too, `beginnings*`, and "phrases" in quotation marks, which stand
 * for themselves; with a hyphen before it, what must not be there.
 *
 * @example queryOf('harbour "grain levy" ferr*') // { words: ['harbour'], phrases: [['grain', 'levy']], prefixes: ['ferr'], … }
 * @example queryOf('harbour -levy').without.words // ['levy']
 */
export function queryOf(text: string): Query {
  const found = [...text.slice(0, 500).matchAll(/(-?)["“]([^"“”]*)["”]?|([^\s"“”]+)/g)].map(
    ([, hyphen = '', quoted, bare = '']) => ({ quoted, bare, isBarred: hyphen !== '' || /^-[\p{L}\p{N}]/u.test(bare) }),
  );
  const barred = found.filter(({ isBarred }) => isBarred);
  return { ...soughtIn(found.filter((one) => !barred.includes(one))), without: soughtIn(barred) };
}

function soughtIn(parts: readonly { readonly quoted: string | undefined; readonly bare: string }[]): Sought {
  const [words, prefixes, phrases]: [string[], string[], string[][]] = [[], [], []];
  for (const { quoted, bare } of parts) {
    const found = searchWords(quoted ?? bare);
    if (quoted !== undefined) phrases.push(found.slice(0, MOST));
    else if (bare.endsWith('*') && found.length === 1) prefixes.push(...found);
    else words.push(...found);
  }
  const several = phrases.filter(({ length }) => length > 1).slice(0, 4);
  const single = phrases.filter(({ length }) => length === 1).slice(0, MOST);
  return { words: words.slice(0, MOST), prefixes: prefixes.slice(0, MOST), phrases: [...single, ...several] };
}
