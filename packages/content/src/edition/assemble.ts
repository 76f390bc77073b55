import { byPlace, inFile } from '../diagnostics/in-file.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edition, Entry, FileDiagnostic } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { type Traits, traitsOf } from '../stories/fold/index.ts';
import { tell } from '../stories/tell.ts';
import { digestOf } from '../text/digest.ts';
import { inOrder, positionOf } from './order.ts';

/** One piece of copy, read: all that an edition needs of it, and that hangs on no other piece. */
export interface ReadCopy {
  readonly id: string;
  /** The file's path under its folder. */
  readonly name: string;
  readonly source: string;
  /** SHA-256 of the source, in hexadecimal. */
  readonly digest: string;
  /** The last part of its address, where one is given beside it. */
  readonly slug?: string | undefined;
  /** Null where there is no copy in it. */
  readonly article: Article | null;
  readonly traits: Traits | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an edition needs of an article that was read. */
export const traitsFor = (article: Article | null): Traits | null => article && traitsOf(article);

/**
 * Makes an edition of copy that was read. The same copy gives the same bytes, whatever its order.
 *
 * @param copies The copy; ids are distinct.
 * @param found What was already found wrong with it, or with files that are no copy.
 */
export async function assemble(copies: readonly ReadCopy[], found: readonly FileDiagnostic[] = []): Promise<Edition> {
  const { stories, diagnostics } = storiesOf(copies);
  const places = placesOf(stories);
  const entries = copies.flatMap(({ id, digest, source, article }): Entry[] => {
    const place = places.get(id);
    return article && place ? [{ ...place, digest, source, article }] : [];
  });
  entries.sort((a, b) => inOrder(positionOf(a), positionOf(b)));
  const all = byPlace([...found, ...diagnostics]);
  const rest = { format: 2, stories: newestFirst(stories), entries, diagnostics: all } as const;
  return { ...rest, digest: await digestOf(JSON.stringify(rest)) };
}

/** The stories that copy tells, and all that is to be said of it, by itself and beside the rest. */
export function storiesOf(copies: readonly ReadCopy[]): {
  readonly stories: readonly Story[];
  readonly diagnostics: readonly FileDiagnostic[];
} {
  const told = tell(
    copies.flatMap(({ article, traits, slug }) => (article && traits ? [{ article, traits, slug }] : [])),
  );
  const diagnostics = copies.flatMap(({ id, name, source, diagnostics: own }) =>
    inFile(name, source, [...own, ...(told.diagnostics.get(id) ?? [])]),
  );
  return { stories: told.stories, diagnostics };
}

type Place = Pick<Entry, 'address' | 'story' | 'version'>;

/** Where each article stands. Those of a story that was withdrawn or is withheld have no place: no word of them is kept. */
function placesOf(stories: readonly Story[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { status, address, slug, versions } of stories)
    if (status === 'usable')
      for (const { articleId, number } of versions) places.set(articleId, { address, story: slug, version: number });
  return places;
}

const newestFirst = (stories: readonly Story[]): Story[] =>
  [...stories].sort((a, b) => compare(b.versions[0]?.at ?? '', a.versions[0]?.at ?? '') || compare(a.slug, b.slug));

/** By code unit, so that no locale shows. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
