import { hash, webcrypto } from 'node:crypto';
import type { Assembled, Placed } from '../../edition/assemble.ts';
import { mixed } from '../../stories/fold/words.ts';
import { endWith } from '../edition-end.ts';
import { indexText, type Part } from '../edition-index.ts';
import { partAt } from '../edition-place.ts';
import { writeWhole } from '../write-whole.ts';
import type { Place } from './kept.ts';
import type { Run } from './record.ts';
import { endOf, headOf, type Sources, type Written } from './write-edition.ts';

const { subtle } = webcrypto;

/** How many parts are handed to the system at once. */
const AT_ONCE = 4;

/**
 * Writes an edition in parts, of which only those are written that are new; then what names them, whole or not at all. The same entries
 * lie in the same parts, whatever was there before.
 *
 * @param file What names the parts.
 * @param alongside What can be done once all is known.
 */
export async function writeParts<Result>(
  file: string,
  assembled: Assembled,
  sources: Sources,
  alongside: (written: Written) => Promise<Result>,
): Promise<Result> {
  const laying: Promise<Laid>[] = [];
  for (const [i, entries] of stretchesOf(assembled.entries).entries()) {
    const same = samePart(entries, sources);
    const laid = same ? Promise.resolve(same) : newPart(file, entries, sources);
    // heard when all are waited for
    laid.catch(() => {});
    laying.push(laid);
    await laying[i - AT_ONCE];
  }
  const all = await Promise.all(laying);
  const places = new Map(all.flatMap(({ places }) => places));
  const runs = all.map(({ part, places }): Run => ({ start: 1, entries: places.length, part }));
  const text = indexText(
    all.map(({ part }) => part),
    assembled,
  );
  const digest = hash('sha256', `${text}}`);
  return writeWhole(file, async (index) => {
    await index.writeFile(text + endWith(digest));
    return alongside({ digest, runs, places });
  });
}

/** Entries in stretches of about 32. Where one begins hangs on one id alone, so that a change moves no other. */
function stretchesOf(entries: readonly Placed[]): Placed[][] {
  const stretches: Placed[][] = [];
  for (const entry of entries) {
    const last = stretches.at(-1);
    if (last && !begins(entry.id)) last.push(entry);
    else stretches.push([entry]);
  }
  return stretches;
}

function begins(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = mixed(hash, id.charCodeAt(at));
  // FNV spreads the end of a short name little
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 27 === 0;
}

/** A part that is there, and where its entries lie in it. */
interface Laid {
  readonly part: Part;
  readonly places: readonly (readonly [id: string, place: Place])[];
}

/** The part of the edition before that holds these entries and no others; null where none does. */
function samePart(entries: readonly Placed[], { fresh, places }: Sources): Laid | null {
  const part = places.get(entries[0]?.id ?? '')?.[3];
  const same: (readonly [string, Place])[] = [];
  let next = 1;
  for (const entry of entries) {
    const place = places.get(entry.id);
    if (!place || place[3]?.digest !== part?.digest || place[0] !== next) return null;
    if (fresh.has(entry.id) || headOf(entry, place[2]) !== place[2]) return null;
    same.push([entry.id, place]);
    next = place[1] + 1;
  }
  return part && part.bytes === next ? { part, places: same } : null;
}

/** Writes a part; hashing and writing leave the processor that calls free. */
async function newPart(file: string, entries: readonly Placed[], sources: Sources): Promise<Laid> {
  const pieces: Uint8Array[] = [];
  const lie: { readonly id: string; readonly from: number; readonly to: number; readonly head: string }[] = [];
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  for (const entry of entries) {
    put(Buffer.from(pieces.length === 0 ? '[' : ','));
    const from = length;
    const head = headOf(entry, sources.places.get(entry.id)?.[2]);
    put(Buffer.from(head));
    put(endOf(entry.id, sources));
    lie.push({ id: entry.id, from, to: length, head });
  }
  put(Buffer.from(']'));
  const bytes = Buffer.concat(pieces);
  const digest = Buffer.from(await subtle.digest('SHA-256', bytes)).toString('hex');
  await writeWhole(partAt(file, digest), bytes);
  const part = { digest, bytes: length };
  return { part, places: lie.map(({ id, from, to, head }) => [id, [from, to, head, part]]) };
}
