import type { Edition, FileDiagnostic } from '../model/edition.ts';
import type { Given } from '../model/given.ts';
import { read } from '../reading/read.ts';
import { digestOf } from '../text/digest.ts';
import { assemble, type ReadCopy, traitsFor } from './assemble.ts';

/** One piece of copy, as it comes from a folder or a stream. */
export interface Copy {
  readonly id: string;
  /** The file's path under its folder. */
  readonly name: string;
  /** The decoded text. */
  readonly source: string;
  readonly given?: Given;
}

/**
 * Compiles copy into an edition. The same copy gives the same bytes, whatever its order.
 *
 * @param copies The copy; ids are distinct.
 * @param found What was already found wrong with it, or with files that are no copy.
 */
export async function compile(copies: readonly Copy[], found: readonly FileDiagnostic[] = []): Promise<Edition> {
  return assemble(await Promise.all(copies.map(readCopy)), found);
}

/** Reads one piece of copy, and what an edition needs of it beside the article. */
export async function readCopy({ id, name, source, given }: Copy): Promise<ReadCopy> {
  const { article, diagnostics } = read(source, { ...given, id, name });
  const digest = await digestOf(source);
  return { id, name, source, digest, slug: given?.slug, article, traits: traitsFor(article), diagnostics };
}
