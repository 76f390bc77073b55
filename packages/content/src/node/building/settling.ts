import { statSync } from 'node:fs';
import type { Found } from '../folder/found.ts';

/** How long a file must have been left alone before a watcher has it read, in milliseconds: it may still be arriving, its last line an embargo. */
export const SETTLE = 2000;

/**
 * How long a file that was written to lately must be left alone still, in milliseconds.
 *
 * @param settle How long in all.
 * @returns 0 for one that has settled, is gone, or was written at a time that is yet to come.
 */
export function settlesIn(path: string, settle: number, now = Date.now()): number {
  const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age >= settle || age < -settle ? 0 : settle - Math.max(0, age);
}

/** Whether a file of copy, or what stands beside it, has not settled yet. */
export const isSettling = ({ path, beside }: Pick<Found, 'path' | 'beside'>, settle: number): boolean =>
  settlesIn(path, settle) > 0 || (beside !== undefined && settlesIn(beside.path, settle) > 0);
