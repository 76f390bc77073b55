import { inFile } from '../diagnostics/in-file.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edition, FileDiagnostic } from '../model/edition.ts';
import type { Given } from '../model/given.ts';
import type { Gazetteer } from '../reading/names/gazetteer/gazetteer.ts';
import { type ReadOptions, read } from '../reading/read.ts';
import { readTogether } from '../reading/read-together.ts';
import { readStated, type Stated } from '../reading/stated/index.ts';
import { factsOf } from '../stories/facts.ts';
import { digestOf } from '../text/digest.ts';
import { assemble, type Piece } from './assemble.ts';

/** One piece of copy, as it comes from a folder or a stream. */
export interface Copy {
  readonly id: string;
  /** The file's path under its folder. */
  readonly name: string;
  /** The decoded text. */
  readonly source: string;
  readonly given?: Given;
  /** What the news format states that it came in; its text then is what the source carries. */
  readonly stated?: Stated;
}

/** One piece of copy, read. */
export interface ReadCopy extends Copy {
  /** Null where there is no copy in it. */
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles copy into an edition. The same copy gives the same bytes, whatever its order.
 *
 * @param copies The copy; ids are distinct.
 * @param found What was already found wrong with it, or with files that are no copy.
 * @param gazetteer More places than the reader knows by itself.
 * @example (await compile([{ id: 'wall', name: 'wall.txt', source: 'Wall holds\n\nIt held.' }])).stories.length // 1
 */
export const compile = (
  copies: readonly Copy[],
  found: readonly FileDiagnostic[] = [],
  gazetteer?: Gazetteer,
): Promise<Edition> => editionOf(readCopies(copies, gazetteer), found);

/**
 * Reads one piece of copy.
 *
 * @example readCopy({ id: 'wall', name: 'wall.txt', source: 'Wall holds\n\nIt held.' }).article?.headline?.text // Wall holds
 */
export function readCopy(copy: Copy, gazetteer?: Gazetteer): ReadCopy {
  const { source, stated } = copy;
  const options = optionsOf(copy, gazetteer);
  return { ...copy, ...(stated ? readStated(source, stated, options) : read(source, options)) };
}

/** Reads pieces of copy, in their order: faster than one by one. */
export function readCopies(copies: readonly Copy[], gazetteer?: Gazetteer): ReadCopy[] {
  const plain = copies.filter(({ stated }) => !stated);
  const readings = readTogether(plain.map((copy) => [copy.source, optionsOf(copy, gazetteer)])).values();
  return copies.map((copy) => {
    const reading = copy.stated ? undefined : readings.next().value;
    return reading ? { ...copy, ...reading } : readCopy(copy, gazetteer);
  });
}

const optionsOf = ({ id, name, given }: Copy, gazetteer: Gazetteer | undefined): ReadOptions => ({
  ...given,
  id,
  name,
  ...(gazetteer && { gazetteer }),
});

/** What an edition needs of copy that was read, its text and its article aside. */
export const pieceOf = ({ id, name, source, given, article, diagnostics }: ReadCopy): Piece => ({
  id,
  name,
  facts: article && factsOf(article, given),
  diagnostics: inFile(name, source, diagnostics),
});

/**
 * Makes an edition of copy that was read.
 *
 * @param found What was already found wrong with it, or with files that are no copy.
 * @example const { stories, diagnostics } = await editionOf([readCopy(copy)])
 */
export async function editionOf(copies: readonly ReadCopy[], found: readonly FileDiagnostic[] = []): Promise<Edition> {
  const copyOf = lookUp(copies);
  const { stories, entries, diagnostics } = assemble(copies.map(pieceOf), copyOf, found);
  const whole = await Promise.all(
    entries.map(async ({ id, ...place }) => {
      const copy = copyOf(id);
      return { ...place, digest: await digestOf(copy.source), ...copy };
    }),
  );
  const rest = { format: 2 as const, stories: [...stories], entries: whole, diagnostics: [...diagnostics] };
  return { ...rest, digest: await digestOf(JSON.stringify(rest)) };
}

/** All that is to be said of copy that was read, by itself and beside the rest. */
export const saidOf = (copies: readonly ReadCopy[], found: readonly FileDiagnostic[]): readonly FileDiagnostic[] =>
  assemble(copies.map(pieceOf), lookUp(copies), found).diagnostics;

/** The text and the article of each that has one. */
function lookUp(copies: readonly ReadCopy[]): (id: string) => { readonly source: string; readonly article: Article } {
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  return (id) => {
    const { source = '', article = null } = byId.get(id) ?? {};
    if (!article) throw new Error(`There is no article ${id}.`);
    return { source, article };
  };
}
