import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { edition } from '@dateline/content/edition';
import { parts, partsAddress } from '../reference/parts.ts';
import { shownFile } from '../site/files.ts';
import { editionOf } from '../site/shown.ts';

/**
 * Lays out what a worker serves beside its code, before Wrangler takes it: the built site, and of the reference what would
 * weigh too much in the code.
 */
const site = resolve(import.meta.dirname, '../../../site/dist');
const assets = resolve(import.meta.dirname, '../assets');

await rm(assets, { recursive: true, force: true });
const built = await readFile(join(site, shownFile), 'utf8').then(editionOf, () => null);
if (existsSync(site)) await cp(site, assets, { recursive: true });
if (built === null) console.error('The site is not built: only the API will answer. `npm run build` builds it.');
else if (built !== edition.digest)
  console.error(
    'The site was built from another edition: none of its pages will be sent. `npm run build` builds both.',
  );

const folder = join(assets, partsAddress);
await mkdir(folder, { recursive: true });
for (const [name, { isLarge, text }] of Object.entries(parts))
  if (isLarge) await writeFile(join(folder, name), await text());
