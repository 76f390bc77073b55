import { createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as z from 'zod/mini';
import { type Edition, type Entry, editionSchema, entrySchema } from '../model/edition.ts';
import { endOf } from './edition-end.ts';
import { editionIndexSchema, isIndex } from './edition-index.ts';
import { editionFile, partAt } from './edition-place.ts';
import { watchFolder } from './watch-folder.ts';

/** An edition, or why there is none. */
export type Opened =
  | { readonly edition: Edition; readonly refused: null }
  | { readonly edition: null; readonly refused: string };

/**
 * Reads a compiled edition, a file or a folder of parts, and refuses one that is not whole: it has its own digest, and so has each
 * part. Never throws for what they hold.
 *
 * @example const { edition, refused } = await openEdition('edition.json')
 */
export async function openEdition(path: string): Promise<Opened> {
  try {
    return { edition: await checked(editionFile(path)), refused: null };
  } catch (error) {
    return { edition: null, refused: error instanceof Refused ? error.message : reasonOf(error) };
  }
}

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';

/** Why an edition is not taken. */
class Refused extends Error {}

async function checked(file: string): Promise<Edition> {
  const text = await readFile(file, 'utf8');
  const end = endOf(text);
  const digest = end && createHash('sha256').update(text.slice(0, -end.length)).update('}').digest('hex');
  if (!end || digest !== end.digest) throw new Refused('its digest is not that of what it holds');
  if (!isIndex(text)) return fitting(editionSchema, text);
  const { parts, ...rest } = fitting(editionIndexSchema, text);
  const entries: Entry[][] = [];
  for (const { digest } of parts) {
    const part = await readFile(partAt(file, digest)).catch(() => '');
    if (hash('sha256', part) !== digest) throw new Refused(`its part ${digest} is not whole`);
    entries.push(fitting(entriesSchema, `${part}`));
  }
  return { ...rest, entries: entries.flat() };
}

const entriesSchema = z.array(entrySchema);

/** The value that a text of JSON holds, as a schema has it. */
function fitting<Value>(schema: z.ZodMiniType<Value>, text: string): Value {
  const { data, error } = schema.safeParse(parsed(text));
  if (error) throw new Refused(`${error.issues[0]?.path.join('.')} is not as it should be`);
  return data as Value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('it is not JSON');
  }
}

/** How long a file must have been left alone, in milliseconds, before it is read. */
const QUIET = 100;

/**
 * Opens an edition anew each time it is written, also where the folder that it lies in is replaced by another.
 *
 * @param onOpened Told what became of it: a good edition, or why the one that is there is refused.
 * @returns A function that ends it.
 * @example const end = watchEdition('edition.json', ({ edition }) => edition && serve(createArchive(edition)))
 */
export function watchEdition(path: string, onOpened: (opened: Opened) => void): () => void {
  const file = editionFile(path);
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;
  const open = async (): Promise<void> => {
    const number = ++asked;
    const opened = await openEdition(path);
    if (number === asked) onOpened(opened);
  };
  const onChange = (changed: string | null): void => {
    if (changed !== null && changed !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void open(), QUIET);
  };
  const end = watchFolder(dirname(file), onChange, { recursive: false });
  return () => {
    clearTimeout(timer);
    end();
  };
}
