import { join } from 'node:path';
import { createArchive } from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import { createKeptCards } from '../src/card/kept.ts';
import { type Frames, framed } from '../src/layouts/frame.ts';
import { outletsOf } from '../src/outlets/outlets.ts';
import type { Page } from '../src/page.ts';
import { pagesOf } from '../src/pages.ts';
import { type Paper, paperOf } from '../src/paper.ts';
import { compiled, now } from '../src/settings.ts';
import { indexSearch } from './search-index.ts';
import { createWriter, type Write, writeAll } from './write.ts';

/** A paper whose pages are printed. */
export interface Printed {
  readonly paper: Paper;
  readonly pages: readonly Page[];
  readonly write: Write;
}

/** Sets every page whose address follows from the copy into its frame, and writes it. */
export async function printPages(frames: Frames, dir: URL): Promise<Printed> {
  const paper = await paperOf(createArchive(await readEdition(compiled)), now());
  const [pages, set, write] = [await pagesOf(paper), framed(frames), createWriter(dir)];
  for (const page of pages) write(`${page.path.slice(1)}index.html`, await set(page));
  return { paper, pages, write };
}

/**
 * Writes what stands beside the pages: articles in every format, feeds, sitemaps, what machines look for, and the index of the
 * search; says how many files that are beside the index.
 *
 * @param own The addresses of the site's own pages that stand for themselves: `/desk/`.
 * @param cache The folder that cards are kept in from build to build.
 */
export async function printBeside(
  { paper, pages, write }: Printed,
  own: readonly string[],
  dir: URL,
  cache: string,
): Promise<number> {
  const cards = await createKeptCards(join(cache, 'cards/'));
  // the search is indexed in a process of its own
  const [count] = await Promise.all([
    writeAll(outletsOf(paper, pages, own, cards.draw, dir), write),
    indexSearch(paper.stories, dir),
  ]);
  await cards.sweep();
  return count;
}
