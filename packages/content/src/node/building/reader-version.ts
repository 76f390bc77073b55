import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

let version: Promise<string> | undefined;

/** A digest of the reader's own code, of the versions that it asks for and of what runs it: it changes whenever readings may. */
export function readerVersion(): Promise<string> {
  version ??= digestOfCode(join(import.meta.dirname, '../..'));
  return version;
}

async function digestOfCode(root: string): Promise<string> {
  const names = await readdir(root, { recursive: true });
  const code = names.filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name)).sort();
  const digest = createHash('sha256')
    .update(process.version)
    .update(await readFile(join(root, '../package.json')));
  for (const name of code) digest.update(name).update(readFileSync(join(root, name)));
  return digest.digest('hex');
}
