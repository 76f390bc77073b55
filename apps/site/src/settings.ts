import { resolve } from 'node:path';

const { DATELINE_SEEDS = 'seeds', DATELINE_NOW, DATELINE_SITE, PORT, HOST } = process.env;

/** The folder of copy, from the root of the repository. */
export const seeds = resolve(import.meta.dirname, '../../..', DATELINE_SEEDS);

/** The moment that embargoes and expiries are held against; absent where it is the clock's. */
export const now = DATELINE_NOW ? new Date(DATELINE_NOW) : undefined;

/** Where the server of development listens. */
export const server = { port: Number(PORT) || 8787, host: HOST || '127.0.0.1' };

/** The public address of the site. Its path is the base that all addresses stand under. */
export const site = new URL(DATELINE_SITE || `http://localhost:${server.port}`);
