import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies under a folder. */
export interface Walk {
  /** Files, and what cannot be told from them, by path under the folder; sorted by code unit. */
  readonly names: readonly string[];
  /** Folders that could not be opened, and why. */
  readonly closed: readonly { readonly name: string; readonly error: unknown }[];
}

/**
 * Lists a folder and the folders in it. What is hidden (`.git`, `.DS_Store`) and `node_modules` are passed over; links are followed, each
 * folder once, so that one which leads back up ends there.
 *
 * @param folder A folder that is there.
 */
export async function walk(folder: string): Promise<Walk> {
  const names: string[] = [];
  const closed: { name: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const waiting = [''];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    try {
      const real = await realpath(join(folder, under));
      if (seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(real, { withFileTypes: true })) {
        if (isPassedOver(entry.name)) continue;
        const name = under ? `${under}/${entry.name}` : entry.name;
        const inside = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(join(folder, name))));
        (inside ? waiting : names).push(name);
      }
    } catch (error) {
      closed.push({ name: under, error });
    }
  }
  return { names: names.sort(), closed };
}

/** True for the name of a file or a folder that holds no copy. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** False where there is none, or a link that leads nowhere. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
