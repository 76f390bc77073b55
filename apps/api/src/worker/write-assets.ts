import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parts, partsAddress } from '../reference/parts.ts';

/**
 * Lays out what a worker serves beside its code, before Wrangler takes it: the built site, and of the reference what would
 * weigh too much in the code.
 */
const site = resolve(import.meta.dirname, '../../../site/dist');
const assets = resolve(import.meta.dirname, '../assets');

await rm(assets, { recursive: true, force: true });
if (existsSync(site)) await cp(site, assets, { recursive: true });
else console.error('The site is not built: only the API will answer. `npm run build` builds it.');

const folder = join(assets, partsAddress);
await mkdir(folder, { recursive: true });
for (const [name, { isLarge, text }] of Object.entries(parts))
  if (isLarge) await writeFile(join(folder, name), await text());
