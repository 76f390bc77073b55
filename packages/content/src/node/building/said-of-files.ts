import type { FileDiagnostic } from '../../model/edition.ts';
import type { Finds } from '../folder/find.ts';
import { entriesOf, joined } from './known.ts';
import { lookAt } from './look.ts';
import { make } from './make.ts';
import { type PoolOptions, readAll } from './pool.ts';

/** All that is to be said of files of copy, by themselves and beside one another: what a build of them says, and nothing is written. */
export async function saidOfFiles(
  { files, diagnostics }: Finds,
  options: PoolOptions,
): Promise<readonly FileDiagnostic[]> {
  const looked = lookAt(files, null);
  const fresh = await readAll(looked, options);
  const sources = { kept: null, fresh: entriesOf(fresh), places: new Map() };
  return make(joined(looked, fresh), diagnostics, sources, null).assembled.diagnostics;
}
