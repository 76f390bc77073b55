import { documentFormats } from '@dateline/content/formats';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';

describe('the formats of an article', async () => {
  const { get } = await inventedApi();

  it.each(documentFormats)('are had by their ending: $name', async ({ extension, mediaType }) => {
    const response = await get(`/v1/articles/bridge.${extension}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(await response.text()).toContain('Harbour bridge reopens');
    const etag = response.headers.get('etag') ?? '';
    expect((await get(`/v1/articles/bridge.${extension}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it('leave the article as it is at its own ending, whatever is accepted', async () => {
    const response = await get('/v1/articles/bridge.json', { accept: 'text/markdown' });
    expect([response.headers.get('content-type'), await response.json()]).toEqual([
      'application/json',
      await (await get('/v1/articles/bridge')).json(),
    ]);
  });

  it('have tags of their own', async () => {
    const paths = documentFormats.map(({ extension }) => `/v1/articles/bridge.${extension}`);
    const tags = await Promise.all(
      ['/v1/articles/bridge', ...paths].map(async (path) => (await get(path)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each([
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['application/ld+json, application/json;q=0.5', 'application/ld+json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/*;q=0.1, application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['application/xml', 'application/xml'],
    ['application/nitf+xml, application/xml;q=0.5', 'application/nitf+xml'],
  ])('are had by what is accepted: %s', async (accept, type) => {
    const response = await get('/v1/articles/bridge', { accept });
    expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      200,
      type,
      expect.stringMatching(/^Accept(?:, |$)/),
    ]);
  });

  it('are listed to whoever accepts none of them, and in links to everybody', async () => {
    const refused = await get('/v1/articles/bridge', { accept: 'image/png' });
    const { errors = [] } = problemSchema().parse(await refused.json());
    expect([refused.status, errors.map(({ detail }) => detail)]).toEqual([
      406,
      expect.arrayContaining([
        'application/json, or the ending .json',
        'text/markdown, or the ending .md',
        'the ending .ninjs.json',
        'application/vnd.iptc.g2.newsitem+xml, or application/xml, or the ending .newsml.xml',
      ]),
    ]);
    const link = (await get('/v1/articles/bridge')).headers.get('link');
    for (const { extension } of documentFormats)
      expect(link).toContain(`</v1/articles/bridge.${extension}>; rel="alternate"`);
    expect(refused.headers.get('link')).toContain('/v1/articles/bridge.md');
  });

  it('are listed too at an ending that is none, whatever is there', async () => {
    const told = async (path: string) => {
      const response = await get(path);
      return [response.status, await response.text()];
    };
    const [status, text] = await told('/v1/articles/bridge.foo');
    expect([status, problemSchema().parse(JSON.parse(String(text))).errors]).toEqual([
      404,
      [{ parameter: 'id', detail: expect.stringMatching(/\.json, .*\.ninjs\.json.*\.md/) }],
    ]);
    expect(await told('/v1/articles/held.foo')).toEqual([status, text]);
    expect(await told('/v1/articles/nothing.foo')).toEqual([status, text]);
  });

  it('keep what is for editors to themselves, and answer for what may not be shown as the article does', async () => {
    for (const { extension } of documentFormats) {
      expect(await (await get(`/v1/articles/ferry.${extension}`)).text()).not.toMatch(/inquiry/);
      const statuses = ['killed', 'expired', 'held', 'embargoed'].map(
        async (id) => (await get(`/v1/articles/${id}.${extension}`)).status,
      );
      expect([extension, await Promise.all(statuses)]).toEqual([extension, [410, 410, 404, 404]]);
    }
  });

  it('leave an id alone that ends as a format does', async () => {
    const archive = await inventedArchive();
    const { entry } = (await archive.article('bridge', new Date(0))) ?? {};
    if (!entry) throw new Error('the archive has the bridge');
    const odd = { ...entry, article: { ...entry.article, id: 'notes.md' } };
    const api = await inventedApi({
      archive: { ...archive, article: async (id) => (id === 'notes.md' ? { entry: odd, barred: null } : null) },
    });
    expect(await (await api.get('/v1/articles/notes.md')).json()).toMatchObject({ id: 'notes.md' });
    expect((await api.get('/v1/articles/notes.md.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});
