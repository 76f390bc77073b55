import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { endOf, LONGEST_END } from '../edition-end.ts';
import type { Part } from '../edition-index.ts';
import { partAt } from '../edition-place.ts';

/** Where an entry lies in a file: from and to, in bytes, the head that it has there, before its digest, and of which part the file is. */
export type Place = readonly [from: number, to: number, head: string, part?: Part];

/** The edition of the build before. */
export interface Kept {
  /** The edition where it is one file, else what names its parts. */
  readonly file: FileHandle;
  /** How long that file is. */
  readonly bytes: number;
  /** The end of an entry, from its digest on. */
  readonly endAt: (place: Place) => Uint8Array;
  readonly close: () => Promise<void>;
}

/** The digest that an edition ends on. */
async function digestAtEnd(edition: FileHandle): Promise<string | undefined> {
  const { size } = await edition.stat();
  const length = Math.min(size, LONGEST_END);
  const { buffer } = await edition.read(Buffer.alloc(length), 0, length, size - length);
  return endOf(buffer.toString('latin1'))?.digest;
}

/**
 * Opens the edition of the build before; null where it is another one by now, or gone, or a part of it is.
 *
 * @param path Its file.
 */
export async function openKept(path: string, digest: string, parts: readonly Part[]): Promise<Kept | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  if ((await digestAtEnd(file).catch(() => undefined)) === digest && parts.every((part) => isThere(path, part)))
    return keptIn(path, file);
  await file.close();
  return null;
}

const isThere = (path: string, { digest, bytes }: Part): boolean =>
  statSync(partAt(path, digest), { throwIfNoEntry: false })?.size === bytes;

async function keptIn(path: string, file: FileHandle): Promise<Kept> {
  const { size: bytes } = await file.stat();
  let opened: { readonly digest: string; readonly fd: number } | undefined;
  const close = (): void => {
    if (opened) closeSync(opened.fd);
    opened = undefined;
  };
  const openPart = (digest: string): number => {
    if (opened?.digest !== digest) {
      close();
      opened = { digest, fd: openSync(partAt(path, digest), 'r') };
    }
    return opened.fd;
  };
  return {
    file,
    bytes,
    endAt([from, to, head, part]) {
      const start = from + Buffer.byteLength(head);
      const bytes = Buffer.alloc(to - start);
      readSync(part ? openPart(part.digest) : file.fd, bytes, 0, bytes.length, start);
      return bytes;
    },
    async close() {
      close();
      await file.close();
    },
  };
}
