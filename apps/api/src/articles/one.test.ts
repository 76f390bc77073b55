import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';
import { articleResourceSchema } from './schemas.ts';

describe('GET /v1/articles/{id}', async () => {
  const { app, get } = await inventedApi();

  it('gives an article, with links to itself and to its page', async () => {
    const response = await get('/v1/articles/bridge');
    const article = articleResourceSchema().parse(await response.json());
    expect(article).toMatchObject({
      id: 'bridge',
      headline: { text: 'Harbour bridge reopens' },
      links: { self: '/v1/articles/bridge' },
    });
    expect(response.headers.get('link')).toContain(`<${article.links.page}>; rel="alternate"`);
    expect(await (await get(article.links.self)).json()).toEqual(article);
  });

  it('gives 304 to whoever holds it, and it again once it has changed', async () => {
    const etag = (await get('/v1/articles/bridge')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get('/v1/articles/bridge', { 'if-none-match': held });
      expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
    }
    expect((await get('/v1/articles/bridge', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('/v1/articles/ferry')).headers.get('etag')).not.toBe(etag);
  });

  it('says that a killed or an expired article is gone, to whoever holds it too', async () => {
    for (const id of ['killed', 'expired']) {
      const response = await get(`/v1/articles/${id}`, { 'if-none-match': '*' });
      expect([response.status, response.headers.get('content-type')]).toEqual([410, 'application/problem+json']);
      expect(await response.text()).not.toMatch(/collapses|Regatta/);
    }
  });

  it('answers for what is held back exactly as for what never was', async () => {
    const told = async (id: string) => {
      const response = await get(`/v1/articles/${id}`);
      return { status: response.status, headers: [...response.headers], body: await response.text() };
    };
    const nothing = await told('nothing');
    expect(nothing.status).toBe(404);
    expect(await told('held')).toEqual(nothing);
    expect(await told('embargoed')).toEqual(nothing);
  });

  it('shows an article from the moment its embargo ends', async () => {
    const later = await inventedApi({ now: () => new Date('2031-05-06T13:00:00Z') });
    expect((await later.get('/v1/articles/embargoed')).status).toBe(200);
  });

  it('keeps to itself what is for editors only', async () => {
    expect(await (await get('/v1/articles/ferry')).text()).not.toMatch(/inquiry|edNote/);
  });

  it('takes no parameter', async () => {
    const response = await get('/v1/articles/bridge?limit=3');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ detail: 'No parameter is known here.' }] });
  });

  it('finds nothing, and breaks on nothing, at addresses that mean harm', async () => {
    for (const id of [
      '%00',
      '%ff',
      '%2e%2e%2fbridge',
      '..%5c',
      '__proto__',
      'constructor',
      'x'.repeat(9000),
      '%F0%9F%98%80',
    ])
      expect([id, (await app.request(`/v1/articles/${id}`)).status]).toEqual([id, 404]);
  });

  it('reaches an id of any characters through the link it gives', async () => {
    const archive = await inventedArchive();
    const { entry } = (await archive.article('bridge', new Date(0))) ?? {};
    if (!entry) throw new Error('the archive has the bridge');
    const id = 'a/b?c#d é%';
    const odd = { ...entry, article: { ...entry.article, id } };
    const { get } = await inventedApi({
      archive: { ...archive, article: async (asked) => (asked === id ? { entry: odd, barred: null } : null) },
    });
    const self = '/v1/articles/a%2Fb%3Fc%23d%20%C3%A9%25';
    expect(await (await get(self)).json()).toMatchObject({ id, links: { self } });
  });
});
