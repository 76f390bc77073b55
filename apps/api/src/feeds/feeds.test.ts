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

  it('link to one another, and refuse what is no feed', async () => {
    const link = (await get('/v1/feeds/rss?q=harbour')).headers.get('link');
    expect(link).toContain('</v1/feeds/atom?q=harbour>; rel="alternate"; type="application/atom+xml"');
    expect((await get('/v1/feeds/sitemap')).status).toBe(404);
    expect((await get('/v1/feeds/rss?cursor=x')).status).toBe(400);
  });
});
