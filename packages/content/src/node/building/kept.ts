import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { endOf, LONGEST_END } from '../edition-end.ts';

/** Where an entry lies in an edition: from and to, in bytes, and the head that it has there, before its digest. */
export type Place = readonly [from: number, to: number, head: string];

/** The digest that an edition ends on. */
async function digestAtEnd(edition: FileHandle): Promise<string | undefined> {
  const { size } = await edition.stat();
  const length = Math.min(size, LONGEST_END);
  const { buffer } = await edition.read(Buffer.alloc(length), 0, length, size - length);
  return endOf(buffer.toString('latin1'))?.digest;
}

/** Opens the edition of the build before; null where it is another one by now, or gone. */
export async function openKept(out: string, digest: string): Promise<FileHandle | null> {
  const edition = await open(out).catch(() => null);
  if (edition && (await digestAtEnd(edition)) === digest) return edition;
  await edition?.close();
  return null;
}

/** The end of an entry, from its digest on, out of an edition. */
export function endAt({ fd }: FileHandle, [from, to, head]: Place): Uint8Array {
  const start = from + Buffer.byteLength(head);
  const bytes = Buffer.alloc(to - start);
  readSync(fd, bytes, 0, bytes.length, start);
  return bytes;
}
