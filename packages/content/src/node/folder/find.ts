import { join } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import { parseGiven } from '../../diagnostics/parse-given.ts';
import { carriesNews, mayCarry, namesFormat } from '../../formats/from/file-formats.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { compare } from '../../text/compare.ts';
import { decode } from '../../text/decode/index.ts';
import { isPart } from '../edition-place.ts';
import { bytesOf, MAX_BYTES } from './bytes.ts';
import { type Found, isCopy, isDocument, stemOf } from './found.ts';
import { reasonOf } from './reason.ts';
import { walk } from './walk.ts';

/** No JSON beside copy is larger, in bytes. */
const LARGEST = 100_000;

export interface Finds {
  readonly files: readonly Found[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * The files of copy under a folder, by name, each with the JSON beside it.
 *
 * @param folder A folder that is there.
 * @param show How a path under it is called when speaking to people.
 */
export async function find(folder: string, show: (name: string) => string): Promise<Finds> {
  const { names: there, closed } = await walk(folder);
  // an edition among the copy is none, and would be read whole to be told from news
  const names = there.filter((name) => !isPart(name));
  const all = new Set(names);
  const base = join(folder, '/');
  const at = (name: string) => ({ path: base + name, shown: show(name) });
  const plain = names.filter(isCopy).map((name): Found => {
    const beside = `${stemOf(name)}.json`;
    return { ...at(name), name, ...(all.has(beside) && { beside: at(beside) }) };
  });
  const shut = closed.flatMap(({ name, error }) =>
    inFile(show(name), null, [diagnoseFile('unreadable', null, { reason: reasonOf(error) })]),
  );
  const sidecars = new Set(plain.map((file) => file.beside?.path));
  const formatted = newsAmong(
    names.filter(mayCarry).map((name) => ({ ...at(name), name })),
    sidecars,
  );
  const files = [...plain, ...formatted].sort((a, b) => compare(a.name, b.name));
  const documents = names.filter(isDocument).flatMap((name) => about(show(name), 'word-document'));
  const none = files.length === 0 && shut.length === 0 ? about(show(''), 'no-copy') : [];
  const used = new Set([...sidecars, ...formatted.map(({ path }) => path)]);
  const others = names.filter((name) => name.endsWith('.json')).map((name): Found => ({ ...at(name), name }));
  const unused = others.filter(({ path }) => !used.has(path));
  return { files, diagnostics: [...shut, ...none, ...documents, ...strays(files, unused)] };
}

/** The files in a news format that hold news, or whose names say so: others of the same ending are no copy. */
function newsAmong(files: readonly Found[], sidecars: ReadonlySet<string | undefined>): Found[] {
  const news: Found[] = [];
  for (const file of files.filter(({ path }) => !sidecars.has(path))) {
    if (namesFormat(file.name) || holdsNews(file)) news.push(file);
  }
  return news;
}

function holdsNews({ path, name }: Found): boolean {
  const bytes = bytesOf(path, MAX_BYTES);
  const text = bytes instanceof Uint8Array ? decode(bytes).text : null;
  return text !== null && carriesNews(name, text);
}

/** What is to be said of a path that leads nowhere. */
export const missing = (shown: string): FileDiagnostic[] => about(shown, 'no-folder');

const about = (shown: string, code: 'no-folder' | 'no-copy' | 'word-document'): FileDiagnostic[] =>
  inFile(shown, null, [diagnoseFile(code, null)]);

/** JSON files that stand among copy but beside none of it, and hold what such a file would: most likely a name mistyped. */
function strays(files: readonly Found[], others: readonly Found[]): FileDiagnostic[] {
  const folders = new Set(files.map(({ name }) => dirname(name)));
  const among = others.filter(({ name }) => folders.has(dirname(name)));
  return among.flatMap(({ path, name, shown }) => {
    const bytes = bytesOf(path, LARGEST);
    const text = bytes instanceof Uint8Array ? decode(bytes).text : null;
    if (text === null || Object.keys(parseGiven(text).given).length === 0) return [];
    return inFile(shown, text, [diagnoseFile('stray-given', null, { copy: `${basename(name, '.json')}.txt` })]);
  });
}
