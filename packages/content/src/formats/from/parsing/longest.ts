import { diagnoseFile } from '../../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** In UTF-16 code units: as many as a file of copy may have bytes. */
export const LONGEST = 10_000_000;

/**
 * What is to be said of a source that is longer than it may be.
 *
 * @throws TypeError where it is no text, as what has no types may call it.
 */
export function tooLong(source: string, longest = LONGEST): Diagnostic | null {
  if (typeof source !== 'string') throw new TypeError('A source is a text, decoded: decode(bytes).text');
  return source.length > longest ? diagnoseFile('too-large', null, { bytes: source.length, limit: longest }) : null;
}
