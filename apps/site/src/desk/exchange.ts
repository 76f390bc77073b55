import type { Copy } from './copy.ts';
import type { Opened } from './opened.ts';
import type { Sheet } from './sheet.ts';

/** What the page asks of the worker that reads for it. */
export type Asked =
  | { readonly what: 'read'; readonly copy: Copy; readonly most: number }
  | { readonly what: 'write'; readonly copy: Copy; readonly format: string }
  | { readonly what: 'open'; readonly file: File };

/** What the worker answers to each. */
export interface Answers {
  readonly read: Sheet;
  readonly write: string | null;
  readonly open: Opened;
}

/** A question on its way, and an answer on its way back; the number says which belongs to which. */
export interface Sent {
  readonly number: number;
  readonly asked: Asked;
}

export type Returned =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly number: number; readonly failed: string };
