import { statSync } from 'node:fs';
import type { Found } from '../folder/found.ts';

/** Size and time of a file and of what stands beside it: while they stay, the bytes are taken to be the same. */
export const stampOf = ({ path, beside }: Found): string =>
  beside ? `${stampAt(path)} ${stampAt(beside.path)}` : stampAt(path);

function stampAt(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.size}:${stats.mtimeMs}:${stats.ino}` : '-';
}
