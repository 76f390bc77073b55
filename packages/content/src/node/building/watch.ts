import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mayMatter } from '../folder/found.ts';
import { isPassedOver, walk } from '../folder/walk.ts';
import { watchFolder } from '../watch-folder.ts';

/** How long copy must have been left alone, in milliseconds, before it is read: it may still be arriving. */
const QUIET = 400;

/**
 * Calls a function now, and again whenever copy in a folder has come, changed or gone and has settled since. Calls do not
 * overlap; what happens during one leads to the next. A folder that goes and comes back is watched on.
 *
 * @param out What the function writes: where that lies in the folder it is no copy.
 * @param signal Ends it.
 */
export async function whenCopySettles(
  folder: string,
  out: string,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const own = relative(folder, out);
  const isCopyOrBeside = (name: string): boolean => !isWithin(name, own) && mayMatter(name);
  // a name without an ending may be a folder's, with copy in it
  const isLookedAt = (name: string): boolean =>
    !isHidden(name) && !isWithin(name, own) && (isCopyOrBeside(name) || !/\.[^/\\]*$/.test(name));
  let changed = true;
  let wake: () => void = () => {};
  const end = watchFolder(folder, (name) => {
    if (name !== null && !isLookedAt(name)) return;
    changed = true;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (changed) {
        await settled(folder, isCopyOrBeside, signal);
        // what came while it settled is read now: it needs no reading of its own
        changed = false;
        if (!signal.aborted) await work();
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (changed || signal.aborted) resolve();
        });
    }
  } finally {
    end();
  }
}

const isWithin = (name: string, own: string): boolean => name === own || name.startsWith(own + sep);

/** What `walk` passes over. */
const isHidden = (name: string): boolean => name.split(sep).some(isPassedOver);

type Counts = (name: string) => boolean;

/** Waits until no file that counts was written to lately. */
async function settled(folder: string, counts: Counts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const age = Date.now() - (await lastWritten(folder, counts));
    if (age >= QUIET || age < -QUIET) return;
    await wait(QUIET - Math.max(0, age), undefined, { signal }).catch(() => {});
  }
}

/** When a file that counts was last written to, in milliseconds. */
async function lastWritten(folder: string, counts: Counts): Promise<number> {
  const { names } = await walk(folder);
  const times = names.filter(counts).map((name) =>
    stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  let last = 0;
  for (const time of await Promise.all(times)) last = Math.max(last, time);
  return last;
}
