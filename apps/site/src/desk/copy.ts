import type { Diagnostic } from '@dateline/content';

/** A piece of copy as it lies on the desk. */
export interface Copy {
  /** The name of its file, or what stands for one. */
  readonly name: string;
  readonly text: string;
  /** The day it was published, as `2027-10-12`, where whoever brought it says so. */
  readonly published: string | null;
  /** What is to be said of the bytes it was decoded from; nothing where it was typed. */
  readonly decoding?: readonly Diagnostic[];
}

/** What a piece is called that was typed, pasted or dropped as text. */
export const unnamed = 'pasted copy';

/** The longest piece that is read, in UTF-16 code units: some hundred kilobytes are long for a piece of copy. */
export const longest = 2_000_000;
