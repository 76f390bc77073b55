import { describe, expect, it } from 'vitest';
import { type Listed, wireApi } from '../testing/wire.ts';

describe('search', async () => {
  const { get } = await wireApi();
  const search = async (query: string) => (await (await get(`/v1/search?${query}`)).json()) as Listed;

  it('finds words, phrases and beginnings, marks them, and counts what it found', async () => {
    const { items, total, facets } = await search('q=levy+grain&facets=agency');
    expect([total, facets]).toEqual([1, { agency: [{ value: 'reuters', count: 1 }] }]);
    expect(items).toMatchObject([{ slug: 'velmora-drops-levy-on-grain', id: 'levy' }]);
    expect(JSON.stringify(items)).toContain('{"text":"levy","hit":true}');
    expect((await search('q=%22harbour+pact%22')).items).toMatchObject([{ id: 'pact-lead' }]);
    expect((await search('q=ferr*')).items).toMatchObject([{ id: 'ferry' }]);
  });

  it('is narrowed and ordered as other lists are', async () => {
    const ids = async (query: string) => (await search(query)).items.map(({ id }) => id);
    expect(await ids('q=velmora&sort=oldest')).toEqual(['levy', 'pact-lead']);
    expect(await ids('q=velmora&agency=yonhap')).toEqual(['pact-lead']);
    const { links } = await search('q=velmora&limit=1');
    expect(await ids(links.next?.split('?')[1] ?? '')).toHaveLength(1);
  });

  it('tells the same of a hit, whole or member by member', async () => {
    const { items } = await search('q=velmora');
    const fields = Object.keys(items[0] ?? {});
    expect(fields).toContain('highlights');
    const members = await Promise.all(fields.map(async (one) => (await search(`q=velmora&fields=${one}`)).items));
    expect(items.map((_, i) => Object.assign({}, ...members.map((all) => all[i])))).toEqual(items);
  });

  it('wants words', async () => {
    for (const query of ['', '?q=', `?q=${'x'.repeat(501)}`])
      expect([query.length, (await get(`/v1/search${query}`)).status]).toEqual([query.length, 400]);
  });
});
