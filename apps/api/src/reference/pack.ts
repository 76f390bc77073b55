import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Packs Swagger UI into one file of JSON beside the built code, so that the app can send it on runtimes that have no files.
 */
const of = (name: string): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)), 'utf8');

const packed = { script: await of('swagger-ui-bundle.js'), style: await of('swagger-ui.css') };
await writeFile(new URL('../../dist/swagger-ui.json', import.meta.url), JSON.stringify(packed));
