import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Archive } from '@dateline/content/archive';
import send from 'send';
import { gate } from '../site/gate.ts';
import { siteCaching, siteHeaders } from '../site/headers.ts';
import { pathOf } from './path.ts';

export interface SiteOptions {
  /** The folder of the built site, or how to come by the one that is to answer now. */
  readonly root: string | (() => string);
  /** The archive, or how to come by the one that is to answer now. */
  readonly archive: Archive | (() => Archive);
  readonly now: () => Date;
  /** Told of each error that is ours. */
  readonly report: (error: unknown) => void;
}

/** The built site as a listener of Node's. Each page is sent only once the archive lets it. */
export function createSite({ root: rooted, archive, now, report }: SiteOptions): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const root = typeof rooted === 'function' ? rooted() : rooted;
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response);
    const path = pathOf(request);
    const barred = await gate(typeof archive === 'function' ? archive() : archive, path, now());
    if (typeof barred === 'number') return sendPage(request, response, root, barred);
    if (barred) return void response.writeHead(308, { location: barred.moved, 'cache-control': 'no-cache' }).end();
    send(request, path, { root, cacheControl: false })
      .on('headers', (res: ServerResponse) => res.setHeader('cache-control', siteCaching(path)))
      .on('directory', () => redirect(request, response))
      .on('error', ({ status = 500 }) => {
        if (status === 404 || status === 403) sendPage(request, response, root, 404);
        else sendStatus(response, status);
      })
      .pipe(response);
  }
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(error);
      sendStatus(response, 500);
    });
  };
}

/** The site's own page for a status, `404.html` or `410.html`, or a line of text where it has none. */
function sendPage(request: IncomingMessage, response: ServerResponse, root: string, status: 404 | 410): void {
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
  const query = request.url?.slice(path.length) ?? '';
  response.writeHead(308, { location: `/${path.replace(/^[/\\]+/, '')}/${query}` }).end();
}

function refuse({ method }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD, OPTIONS');
  if (method === 'OPTIONS') response.writeHead(204).end();
  else sendStatus(response, 405);
}
