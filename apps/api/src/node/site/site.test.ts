import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { ask } from '../../testing/ask.ts';
import { listen } from '../http/server.ts';
import { createSite } from './site.ts';

describe('the built site on Node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  const root = join(folder, 'dist');
  const page = async (path: string, text: string) => {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await page('index.html', 'front page');
  await page('404.html', 'no such page');
  await page('_astro/style.a1b2.css', 'a{}');
  await page('2031/05/05/harbour-bridge-reopens/index.html', 'the bridge');
  await page('2031/05/05/bridge-collapses/index.html', 'the killed story');
  await page('2031/05/05/minister-to-resign/index.html', 'the held story');
  await page('rss.xml', '<rss/>');
  await page('long.html', 'a long page '.repeat(500));
  await page('card.png', 'a picture '.repeat(500));
  await page('places/karsund/feed.json', '{}');
  await page('.secret', 'a dot file');
  await writeFile(join(folder, 'outside.txt'), 'outside');

  const archive = await inventedArchive();
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const site = createSite({ root, archive, now: () => noon, report });
  const { port, stop } = await listen(() => site, 0, '127.0.0.1');
  const get = (path: string, headers?: Record<string, string>, method?: string) => ask(port, path, headers, method);
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  it('sends pages and files with their types, to be asked for again unless named for their content', async () => {
    expect(await get('/')).toMatchObject({
      status: 200,
      body: 'front page',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=0, must-revalidate',
        'x-content-type-options': 'nosniff',
      },
    });
    expect((await get('/_astro/style.a1b2.css')).headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('sends feeds as what they are', async () => {
    const typeOf = async (path: string) => (await get(path)).headers['content-type'];
    expect(await typeOf('/rss.xml')).toBe('application/rss+xml; charset=utf-8');
    expect(await typeOf('/places/karsund/feed.json')).toBe('application/feed+json; charset=utf-8');
    expect(await typeOf('/nowhere/rss.xml')).toBe('text/html; charset=utf-8');
  });

  it('packs what can be packed for whoever takes it so, and only that', async () => {
    const packed = await fetch(`http://127.0.0.1:${port}/long.html`, { headers: { 'accept-encoding': 'br' } });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['br', 'Accept-Encoding']);
    expect(await packed.text()).toBe('a long page '.repeat(500));
    expect((await get('/long.html')).headers['content-encoding']).toBeUndefined();
    const picture = await get('/card.png', { 'accept-encoding': 'br' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });

  it('gives 304 to whoever holds a page', async () => {
    const { headers } = await get('/');
    expect(await get('/', { 'if-none-match': String(headers['etag']) })).toMatchObject({ status: 304, body: '' });
  });

  it('sends a page named without its slash on to it, on the same host, with the query', async () => {
    const path = '/2031/05/05/harbour-bridge-reopens';
    expect(await get(`${path}?a=b`)).toMatchObject({ status: 308, headers: { location: `${path}/?a=b` } });
    expect(await get(`/${path}`)).toMatchObject({ status: 308, headers: { location: `${path}/` } });
    expect(await get(`${path}/`)).toMatchObject({ status: 200, body: 'the bridge' });
  });

  it('answers 404 with the page that the site has for it', async () => {
    expect(await get('/nothing')).toMatchObject({ status: 404, body: 'no such page' });
    expect(await get('/.secret')).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('keeps back the built page of a story that was killed or is withheld since', async () => {
    const killed = await get('/2031/05/05/bridge-collapses/');
    expect([killed.status, killed.body]).toEqual([410, 'Gone\n']);
    expect(await get('/2031/05/05/bridge-collapses/index.html')).toMatchObject({ status: 410 });
    expect(await get('/2031/05/05/minister-to-resign/')).toMatchObject({ status: 404, body: 'no such page' });
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/_astro/../../outside.txt',
    '/..%5coutside.txt',
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, 'no such page']);
  });

  it('refuses what is not an address', async () => {
    expect((await get('/%00')).status).toBe(400);
    expect((await get('/%ff')).status).toBe(400);
    expect((await get('/%')).status).toBe(400);
  });

  it('sends nothing where the archive cannot tell whether it may', async () => {
    const broken = { ...archive, at: () => Promise.reject(new Error('disk on fire')) };
    const running = await listen(() => createSite({ root, archive: broken, now: () => noon, report }), 0, '127.0.0.1');
    const path = '/2031/05/05/harbour-bridge-reopens/';
    expect(await ask(running.port, path)).toMatchObject({ status: 500, body: 'Internal Server Error\n' });
    expect(reported).toEqual([new Error('disk on fire')]);
    await running.stop();
  });

  it('answers HEAD without a body, and other methods with those it takes', async () => {
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '10' } });
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
    expect(await get('/', {}, 'OPTIONS')).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } });
  });
});
