import { compile, createArchive } from '@dateline/content/archive';
import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../testing/archive.ts';
import { createEdge } from './edge.ts';

const pages: Readonly<Record<string, string>> = {
  '/': 'front page',
  '/places/karsund/atom.xml': '<feed/>',
  '/2031/05/05/harbour-bridge-reopens/': 'the bridge',
  '/2031/05/05/bridge-collapses/': 'the killed story',
  '/2031/05/05/minister-to-resign/': 'the held story',
};

describe('site and API at the edge', async () => {
  const assets = {
    async fetch(asked: Request | URL): Promise<Response> {
      const { pathname } = new URL(asked instanceof Request ? asked.url : asked);
      const text = pages[pathname];
      return text === undefined
        ? new Response('no such page', { status: 404 })
        : new Response(text, { headers: { etag: '"built"' } });
    },
  };
  const edge = createEdge(await inventedArchive(), {
    ASSETS: assets,
    DATELINE_SITE: 'https://archive.example/',
    DATELINE_NOW: '2031-05-06T12:00:00Z',
  });
  const get = (path: string) => edge(new Request(`https://archive.example${path}`));

  it('answers the API by the app', async () => {
    expect(await (await get('/v1/articles/bridge')).json()).toMatchObject({ id: 'bridge' });
    expect(await (await get('/openapi.json')).json()).toMatchObject({
      servers: [{ url: '/' }, { url: 'https://archive.example' }],
    });
  });

  it('takes a variable that is empty for none', async () => {
    const edge = createEdge(await inventedArchive(), { ASSETS: assets, DATELINE_SITE: '' });
    const { servers } = (await (await edge(new Request('https://archive.example/openapi.json'))).json()) as {
      readonly servers?: unknown;
    };
    expect(servers).toMatchObject([{ url: '/' }]);
  });

  it('does not begin where a variable is wrong', async () => {
    const archive = await inventedArchive();
    expect(() => createEdge(archive, { ASSETS: assets, DATELINE_NOW: 'noon' })).toThrow(
      'DATELINE_NOW is to be a moment',
    );
  });

  it('answers all else from the built site', async () => {
    const response = await get('/2031/05/05/harbour-bridge-reopens/');
    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([
      200,
      'the bridge',
      '"built"',
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/nothing')).status).toBe(404);
  });

  it('says of a page what may be asked of it, alike whether there is one', async () => {
    for (const path of ['/', '/nothing', '/2031/05/05/bridge-collapses/']) {
      const ask = async (method: string) => {
        const { status, headers } = await edge(new Request(`https://archive.example${path}`, { method }));
        return [status, headers.get('allow')];
      };
      expect(await ask('OPTIONS')).toEqual([204, 'GET, HEAD, OPTIONS']);
      for (const method of ['PUT', 'POST', 'DELETE']) expect(await ask(method)).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
  });

  it('sends no page that shows what was killed since it was built', async () => {
    const killed = '/2031/05/05/bridge-collapses/';
    const archive = await inventedArchive();
    const built: Record<string, string> = {
      '/shown.json': JSON.stringify({ edition: archive.digest, stories: { [killed]: [] } }),
      '/': `<a href="${killed}">Bridge collapses</a>`,
      '/about/': 'about us',
    };
    const ASSETS = {
      async fetch(asked: Request | URL): Promise<Response> {
        const text = built[new URL(asked instanceof Request ? asked.url : asked).pathname];
        return new Response(text ?? 'no such page', { status: text === undefined ? 404 : 200 });
      },
    };
    const settings = { ASSETS, DATELINE_NOW: '2031-05-06T12:00:00Z' };
    const edge = createEdge(archive, settings);
    const ask = async (path: string, method = 'GET', by = edge) => {
      const response = await by(new Request(`http://localhost:8787${path}`, { method }));
      return [response.status, /collapses/.test(await response.text())];
    };
    expect(await ask('/')).toEqual([503, false]);
    expect((await ask('/', 'HEAD'))[0]).toBe(503);
    expect(await ask('/about/')).toEqual([200, false]);
    expect(await ask('/shown.json')).toEqual([404, false]);
    // of a build of another edition nobody knows what it shows
    built['/shown.json'] = JSON.stringify({ edition: '0'.repeat(64), stories: {} });
    expect((await ask('/about/', 'GET', createEdge(archive, settings)))[0]).toBe(503);
  });

  it('sends feeds as what they are', async () => {
    const feed = await get('/places/karsund/atom.xml');
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(String((await get('/places/nowhere/atom.xml')).headers.get('content-type'))).not.toContain('atom');
  });

  it('answers for what usage terms bar by the page of the site, and leads from an alias to its story', async () => {
    const copy = (id: string, headline: string, more: string) => ({
      ...{ id, name: `${id}.txt`, given: { published: '2031-05-05' } },
      source: `${headline}\n\nKARSUND (Yonhap) -- The wall at Karsund holds, Ada Brandt said.\n\n${more}`,
    });
    const archive = createArchive(
      await compile([
        copy('pact', 'Karsund pact restored', ''),
        copy('pact-lead', '(LEAD) Karsund pact restored with Velmora', ''),
        copy('wall', 'Wall holds', 'NO INTERNET USE'),
      ]),
    );
    const ASSETS = {
      fetch: async (asked: Request | URL) =>
        new Response('barred', { status: String(asked).endsWith('/451') ? 200 : 404 }),
    };
    const edge = createEdge(archive, { ASSETS, DATELINE_NOW: '2031-05-06T12:00:00Z' });
    const ask = async (path: string) => edge(new Request(`https://archive.example${path}`));
    const barred = await ask('/2031/05/05/wall-holds/');
    expect([barred.status, barred.headers.get('content-type'), await barred.text()]).toEqual([
      451,
      'text/html; charset=utf-8',
      'barred',
    ]);
    const moved = await ask('/2031/05/05/karsund-pact-restored-with-velmora/');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      '../../../../2031/05/05/karsund-pact-restored/',
    ]);
  });

  it('keeps back the built page of a story that was killed or is withheld since', async () => {
    const killed = await get('/2031/05/05/bridge-collapses/');
    expect([killed.status, await killed.text()]).toEqual([410, 'Gone\n']);
    const [held, nothing] = [await get('/2031/05/05/minister-to-resign/'), await get('/nothing')];
    expect([held.status, await held.text(), [...held.headers]]).toEqual([
      404,
      await nothing.text(),
      [...nothing.headers],
    ]);
  });
});
