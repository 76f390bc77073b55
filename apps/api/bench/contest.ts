import { Hono } from 'hono';
import { createApp } from '../src/app.ts';
import { benchArchive } from './archive.ts';

export const articles = 1000;

/** The addresses that are measured. */
export const subjects = [
  '/v1/articles/bridge-7',
  '/v1/articles/bridge-7/source',
  '/v1/articles',
  '/v1/articles?limit=100',
  '/v1/stories',
  '/v1/search?q=bridge',
] as const;

export type Fetch = (request: Request) => Response | Promise<Response>;

/** Our app, and beside it a bare Hono route that returns the same bytes for one address, those of the headers too. */
export async function contestFor(
  subject: string,
): Promise<{ readonly ours: Fetch; readonly bare: Fetch; readonly bytes: number }> {
  const app = createApp({ archive: await benchArchive(articles), now: () => new Date(), site: 'http://localhost' });
  const response = await app.request(subject);
  if (response.status !== 200) throw new Error(`${subject} answers ${response.status}`);
  const body = await response.text();
  const headers = Object.fromEntries(response.headers);
  const bare = new Hono().get(subject.replace(/\?.*$/, ''), (c) => c.body(body, 200, headers));
  return { ours: app.fetch, bare: bare.fetch, bytes: new TextEncoder().encode(body).length };
}
