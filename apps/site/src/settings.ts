import { resolve } from 'node:path';
import { settingsFrom } from '@dateline/api/site';

const settings = settingsFrom(process.env);
if (typeof settings === 'string') throw new Error(settings);
const root = resolve(import.meta.dirname, '../../..');

/** The folder of copy, from the root of the repository. */
export const seeds = resolve(root, process.env['DATELINE_SEEDS'] || 'seeds');

/** The edition that is published in place of the folder, where one is named; development shows the folder. */
export const edition =
  settings.edition && process.env['NODE_ENV'] !== 'development' ? resolve(root, settings.edition) : undefined;

/** Where that folder stands compiled. What compiles it for the server has most likely done so already. */
export const compiled = edition ?? resolve(root, settings.compiled ?? 'packages/content/compiled/edition.json');

/** The moment that embargoes and expiries are held against. A build sets it for all its parts, once. */
export const now = (): Date => new Date(process.env['DATELINE_NOW'] || Date.now());

/** A folder of its own that the site is built into, as each server has one; absent where it is the usual. */
export const built = settings.built && resolve(settings.built);

/** Where the server of development listens. */
export const server = { port: settings.port || 8787, host: settings.host };

/** The public address of the site. Its path is the base that all addresses stand under. */
export const site = new URL(settings.site ?? `http://localhost:${server.port}`);
