import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createArchive } from '@dateline/content/archive';
import { copyEdition, countsOf, openEdition, saidOfCounts, watchEdition } from '@dateline/content/node';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Logged } from '../http/observe.ts';
import { rateLimit as limitRate } from '../http/rate-limit.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import { shownFile } from '../site/files.ts';
import { editionOf } from '../site/shown.ts';
import { createListener } from './http/listener.ts';
import { notListening } from './http/not-listening.ts';
import { listen, type Running } from './http/server.ts';
import { createSiteBuilds, ownFolder, sweepBuilds } from './site/builds.ts';
import { createSite } from './site/site.ts';
import { watchTurns } from './site/turns.ts';
import { untilStopped } from './until-stopped.ts';

const site = resolve(import.meta.dirname, '../../../site');

const settings = settingsFrom(process.env);
if (typeof settings === 'string') fail(settings, 2);

await sweepBuilds(site);
const own = ownFolder(site);
const compiled = settings.edition
  ? resolve(settings.edition)
  : (settings.compiled ?? fileURLToPath(import.meta.resolve('@dateline/content/edition.json')));
// what the next build of the folder compiles, maybe of another folder, is for the server that it is built for
const path = settings.built && !settings.edition ? join(own, 'edition.json') : compiled;
if (path !== compiled) await copyEdition(compiled, path);
const first = settings.built ?? join(site, 'dist');
const builds = createSiteBuilds({ site, first, own, edition: path, report: console.error });
const opened = await openEdition(path);
let archive = opened.edition
  ? createArchive(opened.edition, statSync(compiled).mtime)
  : fail(
      settings.edition
        ? `DATELINE_EDITION: ${settings.edition} cannot be served: ${opened.refused}. \`npx dateline build\` or \`watch\` makes it.`
        : `The compiled edition cannot be served: ${opened.refused}. \`npm run build\` compiles it anew.`,
    );
// a new edition is taken over as it comes; of a bad one only the log hears
const stopWatching = watchEdition(path, ({ edition, refused }) => {
  if (edition?.digest === archive.digest) return;
  if (edition) archive = createArchive(edition, new Date());
  if (edition) void builds.rebuild();
  console.error(
    edition
      ? `Serving a new edition: ${saidOfCounts(countsOf(edition, settings.now()))}.`
      : `The new edition is refused: ${refused}.`,
  );
});

const manifest = join(first, shownFile);
if (!existsSync(manifest)) console.error('The site is not built: only the API answers. `npm run build` builds it.');
// the edition may have come while the site was built, or long after
else if (editionOf(readFileSync(manifest, 'utf8')) !== archive.digest) void builds.rebuild();

// what an embargo held has no page yet
const stopTurns = watchTurns(
  () => archive,
  settings.now,
  () => void builds.rebuild(),
);

const { port, stop } = await start(settings);
console.log(`Dateline is at http://localhost:${port} (site /, API /v1)`);
await untilStopped();
stopTurns();
stopWatching();
await Promise.all([stop(), builds.stop()]);
process.exit(0);

function start({ port, host, now, site: address, log, largest }: Settings): Promise<Running> {
  // reading costs work: no client needs it more often than twice a second for long
  const rateLimit = limitRate({ perMinute: 120, client: (c) => getConnInfo(c).remote.address ?? '' });
  const pages = createSite({
    ...{ root: builds.root, archive: () => archive, now, report: console.error },
    outdated: () => void builds.refresh(),
  });
  const answerAt = (actual: number): RequestListener => {
    const api = createListener({
      archive: () => archive,
      now,
      site: address ?? `http://localhost:${actual}`,
      rateLimit,
      ...(largest !== undefined && { largest }),
      ...(log && { log: (request: Logged) => console.log(JSON.stringify({ time: new Date(), ...request })) }),
      report: console.error,
      alone: true,
    });
    return (request, response) => api(request, response, () => pages(request, response));
  };
  return listen(answerAt, port, host).catch((error: NodeJS.ErrnoException) => fail(notListening(error, port, host)));
}

function fail(line: string, status = 1): never {
  console.error(line);
  process.exit(status);
}
