import { readFileSync, statSync } from 'node:fs';
import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reasonOf } from './reason.ts';

/** Larger than any piece of copy, small enough to read by the thousand. */
export const MAX_BYTES = 10_000_000;

/**
 * The bytes of a file, or why there are none. A file that is too large, or no file proper (a pipe), is not opened.
 * It waits for the disk: for small files by the thousand, waiting takes a fraction of what being told takes.
 */
export function bytesOf(path: string, maxBytes: number): Uint8Array | Diagnostic {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return diagnoseFile('unreadable', null, { reason: 'it is a pipe, a device or a folder' });
    if (stats.size > maxBytes) return diagnoseFile('too-large', null, { bytes: stats.size, limit: maxBytes });
    return readFileSync(path);
  } catch (error) {
    return diagnoseFile('unreadable', null, { reason: reasonOf(error) });
  }
}
