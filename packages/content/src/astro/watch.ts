import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { mayMatter } from '../node/folder/found.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** How long a folder must be quiet, in milliseconds: an editor writes a file in more than one step. */
const quiet = 50;

/**
 * Calls once after each burst of changes to the copy in a folder. Astro takes the listeners off before it loads again.
 *
 * @param folder Its absolute path.
 * @example onCopyChange(server.watcher, seeds, async () => { archive = compile(); })
 */
export function onCopyChange(watcher: Watcher, folder: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string): void => {
    if (!path.startsWith(folder + sep) || !mayMatter(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), quiet);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}
