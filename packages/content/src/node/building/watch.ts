import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mayMatter } from '../folder/found.ts';
import { isPassedOver, walk } from '../folder/walk.ts';
import { watchFolder } from '../watch-folder.ts';
import { SETTLE, settlesIn } from './settling.ts';

/**
 * Calls a function now, and again whenever copy in a folder has come, changed or gone and has settled since. Calls do not
 * overlap; what happens during one leads to the next. A file that goes on arriving keeps no other waiting: the function must leave out
 * what has not settled, as `createBuilder` does, and is called again for that. A folder that goes and comes back is watched on.
 *
 * @param out What the function writes: where that lies in the folder it is no copy.
 * @param signal Ends it.
 * @param settle How long a file must have been left alone, in milliseconds.
 */
export async function whenCopySettles(
  folder: string,
  out: string,
  work: () => Promise<void>,
  signal: AbortSignal,
  settle = SETTLE,
): Promise<void> {
  const own = relative(folder, out);
  const isCopyOrBeside = (name: string): boolean => !isWithin(name, own) && mayMatter(name);
  // a name without an ending may be a folder's, with copy in it
  const isLookedAt = (name: string): boolean =>
    !isHidden(name) && !isWithin(name, own) && (isCopyOrBeside(name) || !/\.[^/\\]*$/.test(name));
  let changed = true;
  let isDue = false;
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
        const { count, waits } = await settling(folder, isCopyOrBeside, settle);
        if (waits.length > 0 && !isDue) {
          await wait(Math.min(...waits) + EARLY, undefined, { signal }).catch(() => {});
          isDue = true;
          continue;
        }
        isDue = false;
        // what came while others settled is read now; what has not settled needs another call
        changed = waits.length > 0;
        if (waits.length < count || count === 0) await work();
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

/** A timer may go off so much early, in milliseconds. */
const EARLY = 5;

const isWithin = (name: string, own: string): boolean => name === own || name.startsWith(own + sep);

/** What `walk` passes over. */
const isHidden = (name: string): boolean => name.split(sep).some(isPassedOver);

type Counts = (name: string) => boolean;

/** How many files count, and how long each of them that was written to lately must be left alone still, in milliseconds. */
async function settling(folder: string, counts: Counts, settle: number) {
  const names = (await walk(folder)).names.filter(counts);
  const waits = names.map((name) => settlesIn(join(folder, name), settle)).filter((wait) => wait > 0);
  return { count: names.length, waits };
}
