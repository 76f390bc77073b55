import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import { join, normalize } from 'node:path';
import type { Archive } from '@dateline/content/archive';
import compression from 'compression';
import send from 'send';
import { decoded } from '../../http/decoded.ts';
import { shownFile } from '../../site/files.ts';
import { gate } from '../../site/gate.ts';
import { feedType, siteCaching, siteHeaders } from '../../site/headers.ts';
import { meanwhile } from '../../site/meanwhile.ts';
import { type Outdated, type Watch, watchOver } from '../../site/shown.ts';
import { pathOf, targetOf } from '../http/path.ts';

export interface SiteOptions {
  /** The folder of the built site, or how to come by the one that is to answer now. */
  readonly root: string | (() => string);
  /** The archive, or how to come by the one that is to answer now. */
  readonly archive: Archive | (() => Archive);
  readonly now: () => Date;
  /** Told once for each build that shows what may be shown no more, and has pages that are not sent for it. */
  readonly outdated?: () => void;
  /** Told of each error that is ours. */
  readonly report: (error: unknown) => void;
}

/** The built site as a listener of Node's. Each page is sent only once the archive lets it, packed for whoever takes it so. */
export function createSite({ root: rooted, archive: held, now, outdated: tell, report }: SiteOptions): RequestListener {
  const watching = createWatches();
  let told: Outdated | null = null;
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const root = typeof rooted === 'function' ? rooted() : rooted;
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response);
    const path = pathOf(request);
    const [archive, moment] = [typeof held === 'function' ? held() : held, now()];
    const barred = await gate(archive, path, moment);
    if (typeof barred === 'number') return sendPage(request, response, root, barred);
    if (barred) return void response.writeHead(308, { location: barred.moved, 'cache-control': 'no-cache' }).end();
    const outdated = await (await watching(root))(archive, moment);
    if (outdated && outdated !== told) tell?.();
    told = outdated;
    if (outdated && (await isOutdated(outdated, root, path)))
      return sendResponse(response, await meanwhile(archive, path, moment));
    send(request, path, { root, cacheControl: false })
      .on('headers', (res: ServerResponse) => {
        res.setHeader('cache-control', siteCaching(path));
        const type = feedType(path);
        if (type) res.setHeader('content-type', type);
      })
      .on('directory', () => redirect(request, response))
      .on('error', ({ status = 500 }) => {
        if (status === 404 || status === 403) sendPage(request, response, root, 404);
        else sendStatus(response, status);
      })
      .pipe(response);
  }
  const compressed = compression();
  return (request, response) =>
    compressed(request, response, () => {
      answer(request, response).catch((error: unknown) => {
        report(error);
        sendStatus(response, 500);
      });
    });
}

/** Makes what watches over the build in a folder, the last one asked for. */
function createWatches(): (root: string) => Promise<Watch> {
  let kept: { readonly root: string; readonly watch: Promise<Watch> } | undefined;
  return (root) => {
    if (kept?.root !== root) kept = { root, watch: textOf(join(root, shownFile)).then(watchOver) };
    return kept.watch;
  };
}

async function isOutdated(outdated: Outdated, root: string, path: string): Promise<boolean> {
  if (outdated.bars(path)) return true;
  const file = join(root, normalize(`/${decoded(path)}`), path.endsWith('/') ? 'index.html' : '');
  return outdated.isIn((await textOf(file)) ?? '');
}

/** Undefined where there is no such file. */
const textOf = (path: string): Promise<string | undefined> => readFile(path, 'latin1').catch(() => undefined);

async function sendResponse(response: ServerResponse, { status, headers, body }: Response): Promise<void> {
  response.writeHead(status, Object.fromEntries(headers)).end(await new Response(body).text());
}

/** The site's own page for a status, `404.html`, `410.html` or `451.html`, or a line of text where it has none. */
function sendPage(request: IncomingMessage, response: ServerResponse, root: string, status: 404 | 410 | 451): void {
  response.statusCode = status;
  response.setHeader('cache-control', 'no-cache');
  send(request, `/${status}.html`, { root, cacheControl: false, acceptRanges: false, etag: false, lastModified: false })
    .on('error', () => sendStatus(response, status))
    .pipe(response);
}

function sendStatus(response: ServerResponse, status: number): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
    .end(`${STATUS_CODES[status] ?? status}\n`);
}

/** A folder's page stands at its name with a slash; its relative links need it so. */
function redirect(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  const query = targetOf(request).slice(path.length);
  response.writeHead(308, { location: `/${path.replace(/^[/\\]+/, '')}/${query}` }).end();
}

function refuse({ method }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD, OPTIONS');
  if (method === 'OPTIONS') response.writeHead(204).end();
  else sendStatus(response, 405);
}
