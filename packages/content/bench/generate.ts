/** Writes COUNT pieces of invented copy into DIR: `node bench/generate.ts 1000 /tmp/copy`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventCopy } from '../src/testing/copy.ts';

const [count = '1000', folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/generate.ts COUNT DIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
for (let seed = 0; seed < Number(count); seed++) {
  await writeFile(join(folder, `copy-${String(seed).padStart(6, '0')}.txt`), inventCopy(seed).text);
}
