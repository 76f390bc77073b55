import type { Held } from './held.ts';
import type { ReadFile } from './read-file.ts';

/** What the last build knew of a file. */
export interface Recorded extends ReadFile {
  readonly shown: string;
  readonly stamp: string;
  /** What the change note of each piece was found to be, where it has one that was held against a version before it; null where not. */
  readonly held: readonly (Held | null)[];
  /** How long the entry of each piece is in the edition, in bytes, and its head, before its digest; null where it has none there. */
  readonly placed: readonly (readonly [bytes: number, head: string] | null)[];
}
