import type { Archive } from '@dateline/content/archive';
import { createApp } from '../app.ts';
import { caching, common } from '../http/headers.ts';
import type { Logged } from '../http/observe.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { largeParts } from '../reference/parts.ts';
import { settingsFrom } from '../settings.ts';
import { shownFile } from './files.ts';
import { gate, isApiPath } from './gate.ts';
import { feedType, siteHeaders } from './headers.ts';
import { meanwhile } from './meanwhile.ts';
import { type Watch, watchOver } from './shown.ts';

/** What a worker is given: its variables, and the built site. */
export interface EdgeSettings {
  /** The static assets. */
  readonly ASSETS: { fetch(request: Request | URL): Promise<Response> };
  /** The platform's own limiter, for the routes that cost work. */
  readonly LIMITER?: { limit(of: { key: string }): Promise<{ success: boolean }> };
  /** The largest body that is taken, in bytes. */
  readonly DATELINE_MAX_BODY?: string;
  readonly DATELINE_SITE?: string;
  readonly DATELINE_NOW?: string;
  /** `json` writes a line for each request, which the platform keeps with its time. */
  readonly DATELINE_LOG?: string;
}

/** As often as `wrangler.jsonc` has the platform's limiter let one client. */
const perMinute = 120;

/**
 * Site and API at the edge: the API's paths to the app, all others to the static assets, where the archive lets them.
 *
 * @throws Where a variable is not what it is to be.
 */
export function createEdge(archive: Archive, settings: EdgeSettings): (request: Request) => Promise<Response> {
  const { ASSETS: assets, LIMITER: binding, ...variables } = settings;
  const read = settingsFrom(variables);
  if (typeof read === 'string') throw new Error(read);
  const { now, site = 'http://localhost:8787', log, largest } = read;
  const app = createApp({
    ...{ archive, now, site, report: console.error },
    ...(log && { log: (request: Logged) => console.log(JSON.stringify(request)) }),
    ...(largest !== undefined && { largest }),
    ...(binding && {
      rateLimit: rateLimit({ binding, perMinute, client: (c) => c.req.header('cf-connecting-ip') ?? '' }),
    }),
  });
  let watch: Promise<Watch> | undefined;
  const watching = (url: URL): Promise<Watch> => {
    watch ??= watchIn(assets, url).catch((error) => {
      watch = undefined;
      throw error;
    });
    return watch;
  };
  return async (request) => {
    const url = new URL(request.url);
    if (largeParts.has(url.pathname) && isRead(request)) return withHeaders(await assets.fetch(request), common);
    if (isApiPath(url.pathname)) return app.fetch(request);
    // the platform's assets refuse it too, and do not say what they take
    if (!isRead(request)) return withSiteHeaders(unread(request));
    const moment = now();
    const barred = await gate(archive, url.pathname, moment);
    if (barred === 410 || barred === 451) return withSiteHeaders(await refused(assets, url, barred));
    if (barred !== null && barred !== 404)
      return withSiteHeaders(new Response(null, { status: 308, headers: { location: barred.moved, ...kept } }));
    // what is held back answers as what never was: by the assets' own 404
    if (barred === 404) return withSiteHeaders(await assets.fetch(new Request(new URL(nowhere, url), request)));
    const outdated = await (await watching(url))(archive, moment);
    if (!outdated) return withSiteHeaders(await assets.fetch(request), feedType(url.pathname));
    // whole, whatever part of it is asked for or held already
    const file = await assets.fetch(url);
    const isOutdated = outdated.bars(url.pathname) || outdated.isIn(await file.clone().text());
    return isOutdated
      ? withSiteHeaders(await meanwhile(archive, url.pathname, moment))
      : withSiteHeaders(file, feedType(url.pathname));
  };
}

async function watchIn(assets: EdgeSettings['ASSETS'], url: URL): Promise<Watch> {
  const manifest = await assets.fetch(new URL(`/${shownFile}`, url));
  return watchOver(manifest.ok ? await manifest.text() : undefined);
}

/** A path at which the site has nothing. */
const nowhere = '/-/nowhere';

/** The site's own page for a status, `410.html` or `451.html`, or a line of text where it has none. */
async function refused(assets: EdgeSettings['ASSETS'], url: URL, status: 410 | 451): Promise<Response> {
  const page = await assets.fetch(new URL(`/${status}`, url));
  return page.ok
    ? new Response(page.body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...kept } })
    : new Response(status === 410 ? 'Gone\n' : 'Unavailable For Legal Reasons\n', {
        status,
        headers: { 'content-type': 'text/plain; charset=utf-8', ...kept },
      });
}

const kept = { 'cache-control': caching.none };

/** What a page answers to OPTIONS, and to what it is not for. */
function unread({ method }: Request): Response {
  const headers = { allow: 'GET, HEAD, OPTIONS' };
  return method === 'OPTIONS'
    ? new Response(null, { status: 204, headers })
    : new Response('Method Not Allowed\n', {
        status: 405,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      });
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

const withSiteHeaders = (response: Response, type?: string): Response =>
  withHeaders(response, { ...siteHeaders, ...(type && response.ok && { 'content-type': type }) });

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const answer = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}
