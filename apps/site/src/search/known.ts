import { wordsOf } from './excerpt.ts';
import { plain } from './plain.ts';

/** As much of a search engine as is asked. */
export interface Engine {
  readonly search: (q: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<{ readonly excerpt: string }> }[];
  }>;
}

/** Of how many stories that a word finds the words are looked at. */
const LOOKED_AT = 10;

/**
 * Whether all words of a search are known: stand in some story, in any form of theirs, or begin a word that does.
 *
 * Where Pagefind knows none of that, it finds the longest word that the one asked for begins with, `nothing` for `nothingatall`, which
 * nobody asked for. What stands in quotation marks it takes as it is.
 */
export async function knowsAll(engine: Engine, q: string): Promise<boolean> {
  if (/^".*"$/.test(q)) return true;
  const words = [...new Set(q.split(/\s+/).filter((word) => folded(word) !== ''))];
  // one after another, since Pagefind finds less where it searches for two things at a time
  for (const word of words) if (!(await knows(engine, word))) return false;
  return true;
}

async function knows(engine: Engine, word: string): Promise<boolean> {
  const itself = await engine.search(`"${word.replaceAll('"', '')}"`);
  if (itself.results.length > 0) return true;
  const { results } = await engine.search(word);
  const found = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  return found.some(({ excerpt }) =>
    wordsOf(excerpt).some(({ text, isFound }) => isFound && folded(text).startsWith(folded(word))),
  );
}

/** A word without what makes no difference to a search: capitals, accents and points. */
const folded = (word: string): string => plain(word).replace(/[^\p{L}\p{N}]/gu, '');
