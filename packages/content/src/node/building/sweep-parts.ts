import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../edition-index.ts';
import { partName, partsOf } from '../edition-place.ts';

/** How long a part stays that no edition names any more, in milliseconds: somebody may be opening the edition before, or building beside us. */
const GRACE = 15 * 60_000;

/**
 * Takes away the parts that an edition has no use for, once nobody can have a use for them.
 *
 * @param file What names the parts.
 * @param former Those of the edition before: their time begins now. Null where they are not known: then that of all does.
 */
export async function sweepParts(file: string, named: readonly Part[], former: readonly Part[] | null): Promise<void> {
  const [kept, left] = [namesOf(named), former && namesOf(former)];
  const folder = partsOf(file);
  const now = Date.now();
  for (const name of await readdir(folder).catch(() => [])) {
    if (kept.has(name)) continue;
    const path = join(folder, name);
    // another build may have taken it away
    if (left === null || left.has(name)) await utimes(path, now / 1000, now / 1000).catch(() => {});
    else if (now - (await stat(path).catch(() => ({ mtimeMs: now }))).mtimeMs > GRACE)
      await rm(path, { force: true }).catch(() => {});
  }
}

const namesOf = (parts: readonly Part[]): Set<string> => new Set(parts.map(({ digest }) => partName(digest)));
