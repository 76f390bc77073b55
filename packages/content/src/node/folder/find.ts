import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { type Found, isCopy, stemOf } from './found.ts';
import { reasonOf } from './reason.ts';
import { walk } from './walk.ts';

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
  const { names, closed } = await walk(folder);
  const all = new Set(names);
  const at = (name: string) => ({ path: join(folder, name), shown: show(name) });
  const files = names.filter(isCopy).map((name): Found => {
    const beside = `${stemOf(name)}.json`;
    return { ...at(name), name, ...(all.has(beside) && { beside: at(beside) }) };
  });
  const shut = closed.flatMap(({ name, error }) =>
    inFile(show(name), null, [diagnose('unreadable', null, { reason: reasonOf(error) })]),
  );
  const none = files.length === 0 && shut.length === 0 ? about(show(''), 'no-copy') : [];
  return { files, diagnostics: [...shut, ...none, ...strays(names, files, show)] };
}

/** What is to be said of a path that leads nowhere. */
export const missing = (shown: string): FileDiagnostic[] => about(shown, 'no-folder');

const about = (shown: string, code: 'no-folder' | 'no-copy'): FileDiagnostic[] =>
  inFile(shown, null, [diagnose(code, null)]);

/** JSON files that stand among copy but beside none of it: most likely a name mistyped. */
function strays(names: readonly string[], files: readonly Found[], show: (name: string) => string): FileDiagnostic[] {
  const used = new Set(files.map((file) => file.beside?.shown));
  const folders = new Set(files.map(({ name }) => dirname(name)));
  return names
    .filter((name) => name.endsWith('.json') && !used.has(show(name)) && folders.has(dirname(name)))
    .flatMap((name) => {
      const copy = `${name.slice(name.lastIndexOf('/') + 1, -'.json'.length)}.txt`;
      return inFile(show(name), null, [diagnose('stray-given', null, { copy })]);
    });
}
