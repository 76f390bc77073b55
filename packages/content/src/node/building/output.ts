import type { FileHandle } from 'node:fs/promises';
import type { Hashing } from './hashing.ts';

/** Bytes are handed to the system in pieces of about this size. */
const CHUNK = 1 << 21;

/** The disk is set to work each time that so many bytes wait for it, and not when all of them do. */
const SYNC = 1 << 25;

/** While one piece is read another is hashed and a third is written. */
const BUFFERS = 3;

/** What fails is told of when it is next waited for. */
function heardLater<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}

/**
 * A file in the making. Small parts are gathered, and what lies in another file is copied in long stretches; reading, hashing
 * and writing go on at once.
 *
 * @param hashing Hashes all that is put.
 * @param source Where `copy` copies from.
 */
export function createOutput(file: FileHandle, hashing: Hashing, source: FileHandle | null) {
  let parts: Uint8Array[] = [];
  let waiting = 0;
  let length = 0;
  let stretch: readonly [number, number] | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  let unsynced = 0;
  let syncing: Promise<unknown> = Promise.resolve();
  const buffers: { readonly bytes: Uint8Array; free: Promise<unknown> }[] = [];
  let used = 0;

  /** Hashes and writes bytes; done when they are on their way, and those before them there. */
  async function write(bytes: Uint8Array, buffer?: (typeof buffers)[number]): Promise<void> {
    const hashed = heardLater(hashing.update(bytes));
    await writing;
    writing = heardLater(Promise.all([hashed, file.appendFile(bytes)]));
    if (buffer) buffer.free = writing;
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
      const { bytes, buffer } = await next;
      if (at + CHUNK < to) next = piece(at + CHUNK, to);
      await write(bytes, buffer);
    }
  }

  async function piece(from: number, to: number) {
    const buffer = bufferAt(used++ % BUFFERS);
    await buffer.free;
    const bytes = buffer.bytes.subarray(0, to - from);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = (await source?.read(bytes, read, bytes.length - read, from + read)) ?? { bytesRead: 0 };
      if (bytesRead === 0) throw new Error('The edition before ends too early.');
      read += bytesRead;
    }
    return { bytes, buffer };
  }

  function bufferAt(place: number) {
    // shared, since another processor may hash what is in it
    const buffer = buffers[place] ?? { bytes: new Uint8Array(new SharedArrayBuffer(CHUNK)), free: Promise.resolve() };
    buffers[place] = buffer;
    return buffer;
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
      await hashing.update(Buffer.from(last));
      const digest = await hashing.digest();
      await writing;
      await file.appendFile(endWith(digest));
      await syncing;
      return digest;
    },
  };
}
