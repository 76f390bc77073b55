import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';

describe('feeds', async () => {
  const { get } = await inventedApi({ site: 'https://archive.example' });

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('come as %s, newest first, with what may be shown', async (format, type) => {
    const response = await get(`/v1/feeds/${format}`);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const places = ['Harbour bridge reopens', 'Ferry service ends', 'Lighthouse to be restored'].map((title) =>
      text.indexOf(title),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).not.toMatch(/collapses|resign|names its head|Regatta|inquiry/);
    // only a JSON Feed has a place for what has no day
    expect(text.includes('Tide tables corrected')).toBe(format === 'json');
    expect(text).toContain(`https://archive.example/v1/feeds/${format}`);
  });

  it('take the filters of the list, and words', async () => {
    const titles = async (query: string): Promise<string[]> => {
      const { items } = (await (await get(`/v1/feeds/json?${query}`)).json()) as { items: { title: string }[] };
      return items.map(({ title }) => title);
    };
    expect(await titles('from=2031-05-04&to=2031-05-04')).toEqual(['Ferry service ends']);
    expect(await titles('q=harbour')).toEqual(['Harbour bridge reopens']);
    expect(await titles('limit=1')).toEqual(['Harbour bridge reopens']);
    expect(await titles('agency=nobody')).toEqual([]);
  });

  it.each([
    ['', 'Dateline'],
    ['limit=2', 'Dateline'],
    ['q=harbour', 'Dateline: harbour'],
    ['person=ada-marlowe&agency=Yonhap&q=bridge', 'Dateline: bridge, Ada Marlowe, Yonhap News Agency'],
    ['place=KARSUND&term=nowhere', 'Dateline: Karsund, nowhere'],
    ['from=2031-05&to=2031-05-04&language=EN', 'Dateline: en, from 2031-05 to 2031-05-04'],
    ['from=2031&to=2031&genre=Analysis', 'Dateline: analysis, 2031'],
  ])('are called by what they are narrowed to: %s as %s', async (query, title) => {
    expect(await (await get(`/v1/feeds/json?${query}`)).json()).toMatchObject({ title });
  });

  it.each([
    ['/v1/stories?agency=yonhap&sort=oldest&facets=year&limit=2', '?agency=yonhap&limit=2'],
    ['/v1/articles?from=2031-05-04&fields=id', '?from=2031-05-04'],
    ['/v1/search?q=harbour%20bridge&sort=newest', '?q=harbour%20bridge'],
  ])('are linked from the list of what is in them, %s', async (list, query) => {
    const response = await get(list);
    const links = response.headers.get('link');
    expect(links).toContain(`</v1/feeds/rss${query}>; rel="alternate"; type="application/rss+xml"`);
    expect(links).toContain(`</v1/feeds/atom${query}>; rel="alternate"; type="application/atom+xml"`);
    expect(links).toContain(`</v1/feeds/json${query}>; rel="alternate"; type="application/feed+json"`);
    expect(await response.json()).toHaveProperty('links.feed', `/v1/feeds/rss${query}`);
    expect((await get(`/v1/feeds/rss${query}`)).status).toBe(200);
  });

  it('are linked from the body alone where the header would grow too long', async () => {
    const response = await get(`/v1/search?q=${'%E6%96%B0'.repeat(500)}`);
    expect(response.headers.get('link')).not.toContain('alternate');
    expect(await response.json()).toHaveProperty('links.feed', `/v1/feeds/rss?q=${'%E6%96%B0'.repeat(500)}`);
  });

  it('are not linked from a list that is not of stories', async () => {
    const response = await get('/v1/people');
    expect(response.headers.get('link')).not.toContain('alternate');
    expect(await response.json()).not.toHaveProperty('links.feed');
  });

  it('answer to the name that their format has elsewhere', async () => {
    const [called, short] = [await get('/v1/feeds/jsonfeed?q=harbour'), await get('/v1/feeds/json?q=harbour')];
    expect([called.status, await called.text()]).toEqual([200, await short.text()]);
  });

  it('link to one another, and refuse what is no feed', async () => {
    const link = (await get('/v1/feeds/rss?q=harbour')).headers.get('link');
    expect(link).toContain('</v1/feeds/atom?q=harbour>; rel="alternate"; type="application/atom+xml"');
    expect((await get('/v1/feeds/sitemap')).status).toBe(404);
    expect((await get('/v1/feeds/rss?cursor=x')).status).toBe(400);
  });
});
