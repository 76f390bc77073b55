import type { Assembled, Placed } from '../../edition/assemble.ts';
import { endWith } from '../edition-end.ts';
import { writeWhole } from '../write-whole.ts';
import { hashBeside, hashHere } from './hashing.ts';
import type { Kept, Place } from './kept.ts';
import { createOutput } from './output.ts';
import type { Run } from './record.ts';

/** Entries as they are had: their ends as bytes, from their digest on, or where they lie in the edition before. */
export interface Sources {
  readonly fresh: ReadonlyMap<string, Uint8Array>;
  readonly places: ReadonlyMap<string, Place>;
  readonly kept: Kept | null;
}

export interface Written {
  /** The edition's digest. */
  readonly digest: string;
  /** The files that the entries lie in. */
  readonly runs: readonly Run[];
  /** Where each entry lies, by the id of its article. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Writes an edition as one file, whole or not at all, byte for byte as `JSON.stringify` would, from entries that are bytes already.
 *
 * @param alongside What can be done once all is known, while the disk has still to do.
 */
export function writeEdition<Result>(
  out: string,
  { stories, entries, diagnostics }: Assembled,
  sources: Sources,
  alongside: (written: Written) => Promise<Result>,
): Promise<Result> {
  const hashing = (sources.kept?.bytes ?? 0) > WORTH_WORKER ? hashBeside() : hashHere();
  return writeWhole(out, async (file) => {
    const places = new Map<string, Place>();
    const output = createOutput(file, hashing, sources.kept?.file ?? null);
    await output.put(`{"format":2,"stories":${JSON.stringify(stories)},"entries":[`);
    const first = output.length();
    let copied = Number.NaN;
    for (const [i, placed] of entries.entries()) {
      const { id } = placed;
      const [from, to, before] = sources.places.get(id) ?? [];
      const head = headOf(placed, before);
      const isKept = from !== undefined && to !== undefined && before === head && !sources.fresh.has(id);
      const start = output.length() + (i > 0 ? 1 : 0);
      // the comma between two that follow one another is copied with them
      if (isKept && from === copied + 1) await output.copy(copied, to);
      else {
        if (i > 0) await output.put(',');
        if (isKept) await output.copy(from, to);
        else for (const part of [head, endOf(id, sources)]) await output.put(part);
      }
      copied = isKept ? to : Number.NaN;
      places.set(id, [start, output.length(), head]);
    }
    await output.put(`],"diagnostics":${JSON.stringify(diagnostics)}`);
    const digest = await output.end('}', endWith);
    const [result] = await Promise.all([
      alongside({ digest, runs: [{ start: first, entries: entries.length }], places }),
      file.sync(),
    ]);
    return result;
  }).finally(hashing.close);
}

/** Of fewer bytes that may be copied, starting a worker takes longer than hashing. */
const WORTH_WORKER = 1 << 26;

/** What stands in an entry before its digest. Addresses and slugs have nothing in them that JSON escapes, so that most are as before at a glance. */
export function headOf({ id: _id, ...place }: Placed, before: string | undefined): string {
  const { address, story, version } = place;
  const likely = `{"address":"${address}","story":"${story}","version":${version},`;
  return before === likely ? before : `${JSON.stringify(place).slice(0, -1)},`;
}

/** The end of an entry, from its digest on, as bytes. */
export function endOf(id: string, { fresh, places, kept }: Sources): Uint8Array {
  const end = fresh.get(id);
  if (end) return end;
  const place = places.get(id);
  if (!place || !kept) throw new Error(`There is no entry for ${id}.`);
  return kept.endAt(place);
}
