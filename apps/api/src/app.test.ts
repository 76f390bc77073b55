import { describe, expect, it } from 'vitest';
import { problemSchema } from './problem/problem.ts';
import { inventedApi } from './testing/api.ts';
import { inventedArchive } from './testing/archive.ts';
import { welcomeSchema } from './welcome/welcome.ts';

describe('the API', async () => {
  const { app, get, described } = await inventedApi();
  const examples: Record<string, string> = {
    '{id}': 'bridge',
    '/feeds/{format}': '/feeds/atom',
    '{slug}/diff': 'harbour-bridge-reopens/diff?from=1&to=1',
    '{slug}': 'harbour-bridge-reopens',
    '/problems/{name}': '/problems/gone',
    '/schemas/{name}': '/schemas/article',
    '/people/{name}': '/people/ada-marlowe',
    '/organisations/{name}': '/organisations/port-office-of-karsund',
    '/places/{name}': '/places/karsund',
    '/terms/{name}': '/terms/tonnage-price-index',
    '/v1/search': '/v1/search?q=bridge',
  };
  const asked = (method: 'get' | 'post') =>
    Object.keys(described.paths)
      .filter((path) => described.paths[path]?.[method])
      .map((path) => Object.entries(examples).reduce((made, [name, value]) => made.replace(name, value), path));
  const addresses = asked('get');

  it('links from /v1 to all there is', async () => {
    const { links } = welcomeSchema().parse(await (await get('/v1')).json());
    expect(links).toMatchObject({ articles: '/v1/articles', article: '/v1/articles/{id}', openapi: '/openapi.json' });
    const told = Object.values(links).map((link) => link.replace(/\{\?.*/, ''));
    const isTemplated = (path: string) => path.endsWith('/mentions') || path.includes('{id}.');
    for (const path of Object.keys(described.paths).filter((path) => !isTemplated(path))) expect(told).toContain(path);
    for (const path of told.filter((path) => path.startsWith('/v1') && !/\{|search|read|check/.test(path)))
      expect([path, (await get(path)).status]).toEqual([path, 200]);
  });

  it('counts in its health only what may be read', async () => {
    const response = await get('/healthz');
    expect([await response.json(), response.headers.get('cache-control')]).toEqual([
      { status: 'ok', articles: 4 },
      'no-store',
    ]);
  });

  it('tells whoever goes up from an address that takes a name what stands below', async () => {
    for (const [path, parameter, one] of [
      ['/v1/feeds', 'format', 'atom'],
      ['/v1/schemas', 'name', 'article'],
      ['/docs/problems', 'name', 'gone'],
    ] as const) {
      const response = await get(path);
      const { errors = [] } = problemSchema().parse(await response.json());
      expect([response.status, errors.map((fault) => fault.parameter)]).toEqual([404, [parameter]]);
      expect(errors[0]?.detail).toMatch(new RegExp(`${path}/\\{${parameter}\\}\\. One of: .*\\b${one}\\b`));
    }
    expect(problemSchema().parse(await (await get('/docs/parts')).json()).errors).toBeUndefined();
  });

  it('answers with or without a slash at the end', async () => {
    expect((await app.request('/v1/articles/')).status).toBe(200);
  });

  it.each(['GET', 'POST'])('answers %s with 404 where two slashes stand at the end', async (method) => {
    expect((await app.request('/v1/articles//', { method })).status).toBe(404);
  });

  it.each(addresses)('lets %s be read from anywhere, and be taken for nothing but what it is', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBeTruthy();
  });

  it.each(addresses)('answers HEAD at %s as GET, without the body', async (path) => {
    const [head, whole] = [await app.request(path, { method: 'HEAD' }), await get(path)];
    expect([head.status, [...head.headers], await head.text()]).toEqual([whole.status, [...whole.headers], '']);
  });

  it.each(addresses)('says at %s what it allows, to OPTIONS and to what it does not allow', async (path) => {
    const options = await app.request(path, { method: 'OPTIONS', headers: { origin: 'https://example.org' } });
    expect([options.status, options.headers.get('allow'), options.headers.get('access-control-allow-methods')]).toEqual(
      [204, 'GET, HEAD, OPTIONS', 'GET, HEAD'],
    );
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const refused = await app.request(path, { method });
      expect([method, refused.status, refused.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
      expect(problemSchema().parse(await refused.json()).status).toBe(405);
    }
  });

  it.each(asked('post'))('takes at %s what is posted, and nothing else', async (path) => {
    const options = await app.request(path, { method: 'OPTIONS', headers: { origin: 'https://example.org' } });
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([204, 'POST']);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
      const refused = await app.request(path, { method });
      expect([method, refused.status, refused.headers.get('allow')]).toEqual([method, 405, 'POST, OPTIONS']);
    }
  });

  it('answers any method with 404 where nothing is', async () => {
    for (const method of ['GET', 'OPTIONS', 'POST'])
      expect((await app.request('/v1/nothing', { method })).status).toBe(404);
  });

  it('tells every problem in one shape, of a type that leads to a page', async () => {
    for (const path of ['/v1/nothing', '/v1/articles/killed', '/v1/articles?limit=0', '/docs/problems/nothing']) {
      const response = await get(path);
      const { type, status, title } = problemSchema().parse(await response.json());
      expect([response.headers.get('content-type'), status]).toEqual(['application/problem+json', response.status]);
      expect(await (await get(type)).text()).toContain(title);
    }
  });

  it('hides what went wrong inside from clients, and reports it', async () => {
    const reported: unknown[] = [];
    const archive = { ...(await inventedArchive()), list: () => Promise.reject(new Error('disk on fire')) };
    const broken = await inventedApi({ archive, report: (error) => reported.push(error) });
    const response = await broken.get('/v1/articles');
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await response.text()).not.toMatch(/fire|at /);
    expect(reported).toEqual([new Error('disk on fire')]);
  });
});
