import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes are handed to the system in pieces of about this size. */
const CHUNK = 1 << 21;

/** The disk is set to work each time that so many bytes wait for it, and not when all of them do. */
const SYNC = 1 << 25;

/** While one piece is read another is hashed and a third is written. */
const BUFFERS = 3;

/**
 * A file in the making. Small parts are gathered, and what lies in another file is copied in long stretches; reading, hashing
 * and writing go on at once.
 *
 * @param source Where `copy` copies from.
 */
export function createOutput(file: FileHandle, source: FileHandle | null) {
  const hash = createHash('sha256');
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let length = 0;
  let stretch: readonly [number, number] | null = null;
  let writing: Promise<void> = Promise.resolve();
  let unsynced = 0;
  let syncing: Promise<unknown> = Promise.resolve();
  const buffers: Uint8Array[] = [];
  let used = 0;

  async function write(bytes: Uint8Array): Promise<void> {
    hash.update(bytes);
    await writing;
    writing = file.appendFile(bytes);
    // heard when it is next waited for
    writing.catch(() => {});
    unsynced += bytes.length;
    if (unsynced < SYNC) return;
    unsynced = 0;
    // what cannot be forced to the disk now is told of when all is
    syncing = Promise.all([syncing, file.datasync().catch(() => {})]);
  }

  async function flush(): Promise<void> {
    if (waiting > 0) await write(Buffer.concat(parts));
    parts = [];
    waiting = 0;
    if (stretch) await copyThrough(...stretch);
    stretch = null;
  }

  async function copyThrough(from: number, to: number): Promise<void> {
    let next = piece(from, to);
    for (let at = from; at < to; at += CHUNK) {
      const bytes = await next;
      if (at + CHUNK < to) next = piece(at + CHUNK, to);
      await write(bytes);
    }
  }

  async function piece(from: number, to: number): Promise<Uint8Array> {
    buffers[used % BUFFERS] ??= new Uint8Array(CHUNK);
    const bytes = buffers[used++ % BUFFERS]?.subarray(0, to - from) as Uint8Array;
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = (await source?.read(bytes, read, bytes.length - read, from + read)) ?? { bytesRead: 0 };
      if (bytesRead === 0) throw new Error('The edition before ends too early.');
      read += bytesRead;
    }
    return bytes;
  }

  return {
    /** How many bytes there are so far. */
    length: () => length,
    /** Adds a part. */
    async put(part: string | Uint8Array): Promise<void> {
      if (stretch) await flush();
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      parts.push(bytes);
      waiting += bytes.length;
      length += bytes.length;
      if (waiting >= CHUNK) await flush();
    },
    /** Adds a stretch of the other file, in bytes; to one that ends where it begins it is joined. */
    async copy(from: number, to: number): Promise<void> {
      const joins = stretch?.[1] === from;
      if (stretch && !joins) await flush();
      stretch = [joins && stretch ? stretch[0] : from, to];
      length += to - from;
    },
    /** Writes what is left, and gives the SHA-256 of all and of a last part that stands for the end. */
    async end(last: string, endWith: (digest: string) => string): Promise<string> {
      await flush();
      const digest = hash.update(last).digest('hex');
      await writing;
      await file.appendFile(endWith(digest));
      await syncing;
      return digest;
    },
  };
}
