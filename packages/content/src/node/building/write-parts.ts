import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Assembled, Placed } from '../../edition/assemble.ts';
import { mixed } from '../../stories/fold/words.ts';
import { endWith } from '../edition-end.ts';
import { indexText, type Part } from '../edition-index.ts';
import { partName, partsOf } from '../edition-place.ts';
import { writeWhole } from '../write-whole.ts';
import type { Place } from './kept.ts';
import type { Run } from './record.ts';
import { endOf, headOf, type Sources, type Written } from './write-edition.ts';

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
  const places = new Map<string, Place>();
  const parts: Part[] = [];
  const runs: Run[] = [];
  let writing: Promise<void>[] = [];
  for (const entries of stretchesOf(assembled.entries)) {
    const { part, lie, bytes } = samePart(entries, sources) ?? newPart(entries, sources);
    for (const [i, place] of lie.entries()) places.set(entries[i]?.id ?? '', place);
    parts.push(part);
    runs.push({ start: 1, entries: entries.length, part });
    if (bytes) writing.push(writeWhole(join(partsOf(file), partName(part.digest)), bytes));
    if (writing.length < AT_ONCE) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  const text = indexText(parts, assembled);
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

/** A part, where its entries lie in it, and its bytes where they are still to be written. */
interface Laid {
  readonly part: Part;
  readonly lie: readonly Place[];
  readonly bytes?: Uint8Array;
}

/** The part of the edition before that holds these entries and no others; null where none does. */
function samePart(entries: readonly Placed[], { fresh, places }: Sources): Laid | null {
  const lie: Place[] = [];
  let next = 1;
  for (const entry of entries) {
    const place = places.get(entry.id);
    const [from, to, head, part] = place ?? [];
    if (!place || !part || from !== next || (part.digest !== lie[0]?.[3]?.digest && lie.length > 0)) return null;
    if (fresh.has(entry.id) || headOf(entry, head) !== head) return null;
    lie.push(place);
    next = (to ?? 0) + 1;
  }
  const part = lie[0]?.[3];
  return part && part.bytes === next ? { part, lie } : null;
}

function newPart(entries: readonly Placed[], sources: Sources): Laid {
  const pieces: Uint8Array[] = [];
  const spans: (readonly [from: number, to: number, head: string])[] = [];
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
    spans.push([from, length, head]);
  }
  put(Buffer.from(']'));
  const bytes = Buffer.concat(pieces);
  const part = { digest: hash('sha256', bytes), bytes: length };
  return { part, lie: spans.map((span) => [...span, part]), bytes };
}
