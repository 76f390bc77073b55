import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type Edition, editionSchema } from '../model/edition.ts';
import { endOf } from './edition-end.ts';

/** An edition, or why there is none. */
export type Opened =
  | { readonly edition: Edition; readonly refused: null }
  | { readonly edition: null; readonly refused: string };

/** Reads a compiled edition, and refuses one that is not whole: it has its own digest. Never throws for what the file holds. */
export async function openEdition(path: string): Promise<Opened> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return refused('it cannot be read');
  const end = endOf(text);
  const digest = end && createHash('sha256').update(text.slice(0, -end.length)).update('}').digest('hex');
  if (!end || digest !== end.digest) return refused('its digest is not that of what it holds');
  try {
    const { success, data, error } = editionSchema.safeParse(JSON.parse(text));
    const [issue] = error?.issues ?? [];
    return success ? { edition: data, refused: null } : refused(`${issue?.path.join('.')} is not as it should be`);
  } catch {
    return refused('it is not JSON');
  }
}

const refused = (why: string): Opened => ({ edition: null, refused: why });

/** How long a file must have been left alone, in milliseconds, before it is read. */
const QUIET = 100;

/**
 * Opens an edition anew each time its file is written.
 *
 * @param onOpened Told what became of it: a good edition, or why the one that is there is refused.
 * @returns A function that ends it.
 */
export function watchEdition(path: string, onOpened: (opened: Opened) => void): () => void {
  const name = basename(path);
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;
  const open = async (): Promise<void> => {
    const number = ++asked;
    const opened = await openEdition(path);
    if (number === asked) onOpened(opened);
  };
  const watcher: FSWatcher = watch(dirname(path), (_, changed) => {
    if (changed !== name) return;
    clearTimeout(timer);
    timer = setTimeout(() => void open(), QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
