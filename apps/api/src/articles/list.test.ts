import { describe, expect, it } from 'vitest';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';
import type { ArticleResource } from './schemas.ts';

interface ArticleList {
  readonly items: readonly (Pick<ArticleResource, 'id' | 'links'> & Partial<ArticleResource>)[];
  readonly total: number;
  readonly next?: string;
  readonly links: { readonly self: string; readonly first: string; readonly next?: string };
  readonly facets?: Readonly<
    Record<string, readonly { readonly value: string; readonly name?: string; readonly count: number }[]>
  >;
}

const bodyOf = async (response: Response) => (await response.json()) as ArticleList;
const ids = ({ items }: ArticleList): string[] => items.map(({ id }) => id);

describe('GET /v1/articles', async () => {
  const { get } = await inventedApi();
  const list = async (path: string) => bodyOf(await get(path));

  it('lists newest first, undated last, and only what may be shown', async () => {
    const page = await list('/v1/articles');
    expect(ids(page)).toEqual(['bridge', 'ferry', 'lighthouse', 'tide']);
    expect(page).toMatchObject({ total: 4, links: { self: '/v1/articles', first: '/v1/articles' } });
    expect(page.next).toBeUndefined();
  });

  it('links each article to itself and to its page', async () => {
    for (const { id, links } of (await list('/v1/articles')).items) {
      expect(await (await get(links.self)).json()).toMatchObject({ id, links });
    }
  });

  it('goes from page to page by its links, in the body as in the header', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/v1/articles?limit=3';
    while (path) {
      const response = await get(path);
      const page = await bodyOf(response);
      seen.push(...ids(page));
      path = page.links.next;
      expect(response.headers.get('link')).toContain(
        `</v1/articles?limit=3>; rel="first"${path ? `, <${path}>; rel="next"` : ''}, </v1/feeds/rss?limit=3>; rel="alternate"`,
      );
      if (page.next) expect(path).toContain(page.next);
    }
    expect(seen).toEqual(['bridge', 'ferry', 'lighthouse', 'tide']);
  });

  it('goes on where it was when the archive has changed in between', async () => {
    const { next } = await list('/v1/articles?limit=2');
    const changed = await inventedApi({ archive: await inventedArchive(['ferry']) });
    const page = await bodyOf(await changed.get(`/v1/articles?cursor=${next}`));
    expect(ids(page)).toEqual(['lighthouse', 'tide']);
  });

  it('gives 304 until a page changes', async () => {
    let now = new Date('2031-05-06T12:00:00Z');
    const { get } = await inventedApi({ now: () => now });
    const { headers } = await get('/v1/articles');
    const etag = headers.get('etag') ?? '';
    const held = await get('/v1/articles', { 'if-none-match': etag });
    for (const one of [headers, held.headers])
      expect(one.get('cache-control')).toMatch(/^public, max-age=\d\d, stale-while-revalidate=\d\d$/);
    expect(held.status).toBe(304);
    now = new Date('2031-05-06T13:00:00Z');
    const response = await get('/v1/articles', { 'if-none-match': etag });
    expect([response.status, ids(await bodyOf(response))[1]]).toEqual([200, 'embargoed']);
  });

  it('names the parameter at fault, and what it takes', async () => {
    const range = { parameter: 'limit', detail: 'A whole number from 1 to 100.', example: '20' };
    const cursor = { parameter: 'cursor', detail: 'The `next` of a page of this list, as it came.' };
    const from = { parameter: 'from', detail: expect.stringContaining('2027-10 or 2027.'), example: '2027-10-12' };
    for (const [query, fault] of [
      ['limit=0', range],
      ['limit=101', range],
      ['limit=ten', range],
      ['limit=1e1', range],
      ['limit=', range],
      ['limit=1&limit=2', { parameter: 'limit', detail: 'It is given more than once.' }],
      ['cursor=nonsense', cursor],
      ['cursor=', cursor],
      ['from=2031-02-30', from],
      ['sort=best', { parameter: 'sort', detail: 'One of: newest, oldest.', example: 'newest' }],
      ['limt=5', { parameter: 'limt', detail: expect.stringContaining('It is not known here. Known: from, to,') }],
    ] as const) {
      const response = await get(`/v1/articles?${query}`);
      const { status, errors } = problemSchema().parse(await response.json());
      expect([query, response.status, status, errors]).toEqual([query, 400, 400, [fault]]);
    }
  });

  it('says nothing of what it was sent that is hostile', async () => {
    const response = await get('/v1/articles?limit=%3Cscript%3E&%3Cscript%3E=1&cursor=%3Cscript%3E');
    expect(await response.text()).not.toContain('script');
  });

  it('bears a thousand parameters', async () => {
    const response = await get(`/v1/articles?${'x=1&'.repeat(1000)}`);
    expect([response.status, problemSchema().parse(await response.json()).errors?.length]).toEqual([400, 10]);
  });
});
