import { resolve } from 'node:path';
import { publicAddress } from './public-address.ts';

const { DATELINE_SEEDS, DATELINE_SITE, DATELINE_COMPILED, DATELINE_EDITION, DATELINE_BUILT, NODE_ENV, PORT, HOST } =
  process.env;
const root = resolve(import.meta.dirname, '../../..');

/** The folder of copy, from the root of the repository. */
export const seeds = resolve(root, DATELINE_SEEDS || 'seeds');

/** The edition that is published in place of the folder, where one is named; development shows the folder. */
export const edition = DATELINE_EDITION && NODE_ENV !== 'development' ? resolve(root, DATELINE_EDITION) : undefined;

/** Where that folder stands compiled. What compiles it for the server has most likely done so already. */
export const compiled = edition ?? resolve(root, DATELINE_COMPILED || 'packages/content/compiled/edition.json');

/** The moment that embargoes and expiries are held against. A build sets it for all its parts, once. */
export const now = (): Date => new Date(process.env['DATELINE_NOW'] || Date.now());

/** A folder of its own that the site is built into, as each server has one; absent where it is the usual. */
export const built = DATELINE_BUILT ? resolve(DATELINE_BUILT) : undefined;

/** Where the server of development listens. */
export const server = { port: Number(PORT) || 8787, host: HOST || '127.0.0.1' };

/** The public address of the site. Its path is the base that all addresses stand under. */
export const site = publicAddress(DATELINE_SITE || `http://localhost:${server.port}`);
