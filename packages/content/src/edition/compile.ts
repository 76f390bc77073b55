import { byPlace, inFile } from '../diagnostics/in-file.ts';
import type { Edition, Entry, FileDiagnostic } from '../model/edition.ts';
import type { Given } from '../model/given.ts';
import { read } from '../reading/read.ts';
import { digestOf } from '../text/digest.ts';
import { addressOf } from './address.ts';
import { inOrder, positionOf } from './order.ts';

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
  const diagnostics: FileDiagnostic[] = [...found];
  const entries: Entry[] = [];
  const taken = new Set<string>();
  for (const copy of [...copies].sort((a, b) => compare(a.id, b.id))) {
    const reading = read(copy.source, { ...copy.given, id: copy.id, name: copy.name });
    diagnostics.push(...inFile(copy.name, copy.source, reading.diagnostics));
    if (!reading.article) continue;
    const address = untaken(addressOf(reading.article, copy.given?.slug), taken);
    entries.push({ address, digest: await digestOf(copy.source), source: copy.source, article: reading.article });
  }
  entries.sort((a, b) => inOrder(positionOf(a), positionOf(b)));
  const rest = { format: 1, entries, diagnostics: byPlace(diagnostics) } as const;
  return { ...rest, digest: await digestOf(JSON.stringify(rest)) };
}

/** Two articles of one day with one headline: the second, by id, gets `-2`. */
function untaken(address: string, taken: Set<string>): string {
  let free = address;
  for (let n = 2; taken.has(free); n++) free = `${address.slice(0, -1)}-${n}/`;
  taken.add(free);
  return free;
}

/** By code unit, so that no locale shows. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
