import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Assembled } from '../../edition/assemble.ts';
import { endWith } from '../edition-end.ts';
import { writeWhole } from '../write-whole.ts';

/** Bytes are handed to the system in pieces of about this size. */
const CHUNK = 1 << 22;

export interface Written {
  /** The edition's digest. */
  readonly digest: string;
  /** Where the end of each entry lies, in bytes, by the id of its article. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
}

/**
 * Writes an edition whole or not at all, byte for byte as `JSON.stringify` would, from entries that are bytes already.
 *
 * @param entryOf The end of an entry, from its digest on.
 */
export function writeEdition(
  out: string,
  { stories, entries, diagnostics }: Assembled,
  entryOf: (id: string) => Uint8Array,
): Promise<Written> {
  return writeWhole(out, async (file) => {
    const places = new Map<string, readonly [number, number]>();
    const hash = createHash('sha256');
    const output = createOutput(file);
    const put = (part: string | Uint8Array): Promise<void> => {
      hash.update(part);
      return output.put(part);
    };
    await put(`{"format":2,"stories":${JSON.stringify(stories)},"entries":[`);
    for (const [i, { id, ...place }] of entries.entries()) {
      await put(`${i > 0 ? ',' : ''}${JSON.stringify(place).slice(0, -1)},`);
      const end = entryOf(id);
      places.set(id, [output.length, output.length + end.length]);
      await put(end);
    }
    await put(`],"diagnostics":${JSON.stringify(diagnostics)}`);
    // the digest is of the edition without it, which ends on a brace
    const digest = hash.update('}').digest('hex');
    await output.put(endWith(digest));
    await output.flush();
    return { digest, places };
  });
}

/** Gathers small parts, so that the system is asked seldom. */
function createOutput(file: FileHandle) {
  let parts: Uint8Array[] = [];
  let waiting = 0;
  return {
    /** How many bytes were put so far. */
    length: 0,
    async put(part: string | Uint8Array): Promise<void> {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      parts.push(bytes);
      waiting += bytes.length;
      this.length += bytes.length;
      if (waiting >= CHUNK) await this.flush();
    },
    async flush(): Promise<void> {
      if (waiting > 0) await file.appendFile(Buffer.concat(parts));
      parts = [];
      waiting = 0;
    },
  };
}
