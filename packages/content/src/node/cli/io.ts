import type { Readable, Writable } from 'node:stream';

/** What a command has of the process: nothing else of it is touched. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the process ends with. */
export const status = {
  fine: 0,
  /** `check` found errors; `read` or `export` could not read all; `build` wrote nothing. */
  failed: 1,
  /** The call itself is wrong. */
  misused: 2,
} as const;

export type Status = (typeof status)[keyof typeof status];

/** Writes, and waits where the other end is slow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await new Promise((done) => stream.once('drain', done));
}
