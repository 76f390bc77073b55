import { byPlace, inFile } from '../diagnostics/in-file.ts';
import type { Article } from '../model/article.ts';
import type { Entry, FileDiagnostic } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { saidBeside } from '../stories/diff/said-beside.ts';
import type { Facts } from '../stories/facts.ts';
import type { Earlier, Pair } from '../stories/fold/pairs.ts';
import { type Hold, tell } from '../stories/tell.ts';
import { compare } from '../text/compare.ts';
import { newestFirst } from './listing/order.ts';

/** What an edition needs of a piece of copy, its text and its article aside; plain data, to be kept from one build to the next. */
export interface Piece {
  readonly id: string;
  /** The file's path under its folder. */
  readonly name: string;
  /** Null where there is no copy in it. */
  readonly facts: Facts | null;
  /** What is to be said of it by itself. */
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Where an article stands in an edition. */
export type Placed = Pick<Entry, 'address' | 'story' | 'version'> & { readonly id: string };

/** An edition but for the text of its entries. */
export interface Assembled {
  readonly stories: readonly Story[];
  /** In the order of the edition. */
  readonly entries: readonly Placed[];
  readonly diagnostics: readonly FileDiagnostic[];
  /** What was looked at side by side. */
  readonly pairs: readonly Pair[];
}

/** What need not be done anew; it changes nothing. */
export interface Spared {
  /** Holds versions against those before them. */
  readonly hold: Hold;
  /** What was looked at side by side before. */
  readonly earlier?: Earlier | undefined;
}

/**
 * Makes stories of pieces, and puts all in the order of an edition. The same pieces give the same, whatever their order.
 *
 * @param pieces Their ids are distinct.
 * @param copyOf The text and the article of a piece: asked for only where the pieces themselves do not tell.
 * @param found What was already found wrong with them, or with files that are no copy.
 */
export function assemble(
  pieces: readonly Piece[],
  copyOf: (id: string) => { readonly source: string; readonly article: Article },
  found: readonly FileDiagnostic[] = [],
  { hold, earlier }: Spared = {
    hold: (before, after) => saidBeside(copyOf(before).article, copyOf(after).article),
  },
): Assembled {
  const facts = pieces.flatMap((piece) => piece.facts ?? []);
  const told = tell(facts, hold, earlier);
  const said = pieces.flatMap(({ id, name, diagnostics }) => {
    const more = told.diagnostics.get(id);
    return more ? [...diagnostics, ...inFile(name, copyOf(id).source, more)] : diagnostics;
  });
  return {
    stories: [...told.stories].sort(newestStoryFirst),
    entries: placesOf(told.stories),
    diagnostics: byPlace([...found, ...said]),
    pairs: told.pairs,
  };
}

/** Those of a story that was withdrawn or is withheld have no place: no word of them is kept. */
function placesOf(stories: readonly Story[]): Placed[] {
  return stories
    .filter(({ status }) => status === 'usable')
    .flatMap(({ address, slug, versions }) =>
      versions.map(({ articleId: id, number, at }) => ({
        placed: { id, address, story: slug, version: number },
        position: { published: at ?? '', id },
      })),
    )
    .sort((a, b) => newestFirst(a.position, b.position))
    .map(({ placed }) => placed);
}

const newestStoryFirst = (a: Story, b: Story): number => compare(dayOf(b), dayOf(a)) || compare(a.slug, b.slug);

const dayOf = ({ versions }: Story): string => versions.find(({ at }) => at !== null)?.at ?? '';
