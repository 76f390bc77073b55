import { type FSWatcher, statSync, watch } from 'node:fs';

/** How often it is looked whether the folder is still the one that is watched, in milliseconds: it may be moved away, and made anew. */
const OFTEN = 1000;

export interface WatchOptions {
  /** Whether what lies in the folders under it is watched too; it is, unless said. */
  readonly recursive?: boolean;
}

/**
 * Watches a folder, also where it goes and comes back.
 *
 * @param onChange Told the path of what changed, under the folder; null where that is not known, as of all that lies in one that comes back.
 * @returns A function that ends it.
 */
export function watchFolder(
  folder: string,
  onChange: (name: string | null) => void,
  { recursive = true }: WatchOptions = {},
): () => void {
  let watched: string | null = null;
  let watcher: FSWatcher | undefined;
  const look = (): boolean => {
    const there = identityOf(folder);
    if (there === watched) return false;
    watcher?.close();
    watcher = there === null ? undefined : watching(folder, recursive, onChange);
    watched = watcher ? there : null;
    return true;
  };
  look();
  const timer = setInterval(() => {
    if (look()) onChange(null);
  }, OFTEN);
  return () => {
    clearInterval(timer);
    watcher?.close();
  };
}

/**
 * What tells a folder from another that takes its name; null where none can be looked at. The system may give the same number
 * again, but not at the same time.
 */
function identityOf(folder: string): string | null {
  try {
    const stats = statSync(folder);
    return stats.isDirectory() ? `${stats.dev} ${stats.ino} ${stats.birthtimeMs}` : null;
  } catch {
    return null;
  }
}

/** Undefined where it went meanwhile. */
function watching(folder: string, recursive: boolean, onChange: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive }, (_, name) => onChange(name));
    watcher.on('error', () => {});
    return watcher;
  } catch {
    return undefined;
  }
}
