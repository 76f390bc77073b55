import { type FSWatcher, statSync, watch } from 'node:fs';

/** How often it is looked whether the folder is still the one that is watched, in milliseconds: it may be moved away, and made anew. */
const OFTEN = 1000;

/**
 * Watches a folder and all under it, also where it goes and comes back.
 *
 * @param onChange Told the path of what changed, as far as it is known, under the folder.
 * @returns A function that ends it.
 */
export function watchFolder(folder: string, onChange: (name: string | null) => void): () => void {
  let watched: string | null = null;
  let watcher: FSWatcher | undefined;
  const look = (): void => {
    const there = identityOf(folder);
    if (there === watched) return;
    watcher?.close();
    watcher = there === null ? undefined : watching(folder, onChange);
    watched = watcher ? there : null;
    onChange(null);
  };
  look();
  const timer = setInterval(look, OFTEN);
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
function watching(folder: string, onChange: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true }, (_, name) => onChange(name));
    watcher.on('error', () => {});
    return watcher;
  } catch {
    return undefined;
  }
}
