import { mayCarry } from '../../formats/from/file-formats.ts';

/** A file that was found, or that was asked for. */
export interface Found {
  /** Where it lies, for opening it. */
  readonly path: string;
  /** Its path under the folder, with `/` on every system. */
  readonly name: string;
  /** How it is called when speaking to people. */
  readonly shown: string;
  /** The JSON beside it, where there is one. */
  readonly beside?: Pick<Found, 'path' | 'shown'>;
  /** The day it was laid down on, where copy is dated by that and neither its name nor what stands beside it has one. */
  readonly arrived?: string;
}

/** A file's name without the ending of copy, plain or in a news format. */
export const stemOf = (name: string): string =>
  mayCarry(name) ? name.replace(/\.\w+$/, '') : name.replace(/\.txt$/i, '');

/** True for what counts as plain copy in a folder. */
export const isCopy = (name: string): boolean => /\.txt$/i.test(name);

/** True for what may be copy in a folder, or stand beside copy, by its name. */
export const mayMatter = (name: string): boolean => isCopy(name) || mayCarry(name);

/** True for the document of a word processor: databases give out such unless they are asked for text. */
export const isDocument = (name: string): boolean => /\.(?:rtf|docx?|odt)$/i.test(name);
