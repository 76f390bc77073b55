import { diagnoseFile } from '../../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';

/** In UTF-16 code units: as many as a file of copy may have bytes. */
export const LONGEST = 10_000_000;

/** What is to be said of a source that is longer than it may be. */
export const tooLong = (source: string, longest = LONGEST): Diagnostic | null =>
  source.length > longest ? diagnoseFile('too-large', null, { bytes: source.length, limit: longest }) : null;
