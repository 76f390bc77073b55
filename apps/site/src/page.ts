import type { Html } from './html.ts';

/** A page of the site. The features each list theirs, and one route makes them all: see `pages/[...address].astro`. */
export interface Page {
  /** Its address from the root of the site: `/people/ada-brandt/`. */
  readonly path: string;
  /** Without the name of the site. */
  readonly title: string;
  readonly description?: string | undefined;
  /** What stands beside the sections in its masthead: of the front page alone, which carries the large wordmark. */
  readonly folio?: Html;
  /** Where it leads at once; that is then its canonical address. */
  readonly movedTo?: string;
  /** The list that its feeds are of, by its address; all stories unless said. */
  readonly feedsOf?: string;
  /** Whether it is a story's page, beside which the story stands in other formats. */
  readonly isStory?: boolean;
  /** What stands in `main`. Called when the page is made, and only then. */
  readonly body: () => Html | Promise<Html>;
}

/** A part of a long list, which has a page of its own. */
export interface Sheet<Item> {
  readonly path: string;
  readonly items: readonly Item[];
  /** Which one it is, from 1, of how many. */
  readonly number: number;
  readonly count: number;
  /** How many items the whole list has. */
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * Cuts a list into sheets, so that no page grows with the archive.
 *
 * @param path Of the first; the others stand under it: `/places/karsund/2/`.
 * @returns At least one, which may be empty.
 */
export function sheetsOf<Item>(items: readonly Item[], path: string, size: number): Sheet<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const pathOf = (number: number): string | null =>
    number < 1 || number > count ? null : number === 1 ? path : `${path}${number}/`;
  return Array.from({ length: count }, (_, i) => ({
    path: pathOf(i + 1) ?? path,
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    count,
    total: items.length,
    previous: pathOf(i),
    next: pathOf(i + 2),
  }));
}
