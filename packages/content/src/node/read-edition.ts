import { constants, copyFile, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Edition, Entry } from '../model/edition.ts';
import { type EditionIndex, isIndex } from './edition-index.ts';
import { editionFile, indexIn, partAt, partsOf } from './edition-place.ts';

/**
 * Reads an edition that was just compiled, and is taken to be whole: a file, or a folder of parts. The
 * last one is kept for whoever asks for it while it stays as it is, as the parts of a build of the site do in turn: nobody changes it.
 *
 * @throws Where it cannot be read.
 * @example const { stories } = await readEdition('edition.json')
 */
export async function readEdition(path: string): Promise<Edition> {
  const file = editionFile(path);
  const { dev, ino, size, mtimeNs } = await stat(file, { bigint: true });
  const stamp = [file, dev, ino, size, mtimeNs].join();
  if (last?.stamp === stamp) return last.edition;
  const edition = parsed(file);
  last = { stamp, edition };
  edition.catch(() => {
    if (last?.stamp === stamp) last = undefined;
  });
  return edition;
}

let last: { readonly stamp: string; readonly edition: Promise<Edition> } | undefined;

async function parsed(file: string): Promise<Edition> {
  const text = await readFile(file, 'utf8');
  if (!isIndex(text)) return JSON.parse(text);
  const { parts, ...rest }: EditionIndex = JSON.parse(text);
  const entries: Entry[][] = [];
  for (const { digest } of parts) entries.push(JSON.parse(await readFile(partAt(file, digest), 'utf8')));
  return { ...rest, entries: entries.flat() };
}

/**
 * Copies an edition as it is now, so that nothing of what is built meanwhile shows in it.
 *
 * @param to A file where it is one; where it is in parts, a folder.
 * @throws Where it cannot be read or written.
 * @example await copyEdition('edition.json', 'kept/edition.json')
 */
export async function copyEdition(path: string, to: string): Promise<void> {
  const file = editionFile(path);
  if (!(await isIndexFile(file))) {
    await mkdir(dirname(to), { recursive: true });
    return copyFile(file, to, constants.COPYFILE_FICLONE);
  }
  const text = await readFile(file, 'utf8');
  const { parts }: EditionIndex = JSON.parse(text);
  const index = indexIn(to);
  await mkdir(partsOf(index), { recursive: true });
  for (const { digest } of parts)
    await copyFile(partAt(file, digest), partAt(index, digest), constants.COPYFILE_FICLONE);
  await writeFile(index, text);
}

/** Enough to tell an index by, in bytes. */
const HEAD = 64;

async function isIndexFile(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return isIndex(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await opened.close();
  }
}
