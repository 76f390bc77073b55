import { type Engine, knowsAll } from './known.ts';

/** What a search asks for, and what it bars: `flood -levy "old wall" -"new wall"`. Pagefind itself takes no hyphen for anything. */
export function partsOf(q: string): { readonly wanted: string; readonly barred: readonly string[] } {
  const barred = [...q.matchAll(BARRED)].map(([, words = '']) => words);
  return { wanted: q.replace(BARRED, ' ').replace(/\s+/g, ' ').trim(), barred };
}

const BARRED = /(?<!\S)-("[^"]*"|[\p{L}\p{N}]\S*)/gu;

/** What was found, without what has any of what is barred, in any form of it. */
export async function without<Result extends { readonly id: string }>(
  engine: Engine,
  barred: readonly string[],
  results: readonly Result[],
): Promise<readonly Result[]> {
  const out = new Set<string>();
  // one after another, since Pagefind finds less where it searches for two things at a time
  for (const words of barred) {
    // where it knows no such word, it finds others
    if (!(await knowsAll(engine, words))) continue;
    for (const { id } of (await engine.search(words)).results) out.add(id);
  }
  return results.filter(({ id }) => !out.has(id));
}
