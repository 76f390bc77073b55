import { expect, it } from 'vitest';
import type { Archive } from '../../edition/archive.ts';
import { everyPage, ids, idsOf } from './pages.ts';
import { all, before } from './wire.ts';

/** How articles and stories are listed, narrowed and searched. */
export function listsAll(archive: Archive): void {
  it('lists articles newest first, undated last, page by page', async () => {
    const wanted = ['ferry', 'pact', 'pact-lead', 'levy', 'clock'];
    expect(ids((await archive.list(all)).items)).toEqual(wanted);
    expect(ids(await everyPage(archive.list, { now: before }))).toEqual(wanted);
  });

  it('lists oldest first where it is asked to, undated last all the same', async () => {
    const wanted = ['levy', 'pact', 'pact-lead', 'ferry', 'clock'];
    expect(ids(await everyPage(archive.list, { now: before, sort: 'oldest' }))).toEqual(wanted);
    expect(idsOf((await archive.stories({ ...all, sort: 'oldest' })).items)[0]).toBe('levy');
  });

  it('goes on from a place in any list at which nothing stands any more', async () => {
    const gone = {
      published: '2027-10-12',
      id: 'pact-a',
      start: 0,
      rank: 1,
      stories: 2,
      name: 'Nadia T',
      date: '2027-01-01',
    };
    expect(ids((await archive.list({ ...all, after: gone })).items)).toEqual(['pact-lead', 'levy', 'clock']);
    const named = await archive.entities('person', { ...all, sort: 'name', after: gone });
    expect(named.items.map(({ name }) => name)).toContain('Nadia Tressel');
    expect(named.items.map(({ name }) => name)).not.toContain('Ada Brandt');
    const events = await archive.timeline({ ...all, after: gone });
    expect(events.items.map(({ date }) => date)).toEqual(['2027-09-30', '2027-10-12']);
    const found = await archive.search('grain', { ...all, after: gone });
    expect(ids(found.items.map(({ entry }) => entry))).toEqual(['pact-lead']);
  });

  it('lists stories in their last version, with those before it', async () => {
    const { items, total } = await archive.stories(all);
    expect([idsOf(items), total]).toEqual([['ferry', 'pact-lead', 'levy', 'clock'], 4]);
    expect(items[1]?.versions.map(({ articleId }) => articleId)).toEqual(['pact', 'pact-lead']);
    expect((await archive.story('nordavia-restores-harbour-pact', before))?.view?.entry.article.id).toBe('pact-lead');
    expect(await archive.story('no-such-story', before)).toBeNull();
  });

  it('narrows lists by day, month, year, agency, genre and who is named, and counts what is left', async () => {
    const stories = async (filters: object) => idsOf((await archive.stories({ ...all, filters })).items);
    expect(await stories({ from: '2027-10-13' })).toEqual(['ferry']);
    expect(await stories({ to: '2027-10-12' })).toEqual(['pact-lead', 'levy']);
    expect(await stories({ from: '2026', to: '2026' })).toEqual(['levy']);
    expect(await stories({ from: '2027-10', to: '2027-10' })).toEqual(['ferry', 'pact-lead']);
    expect(await stories({ agency: 'reuters' })).toEqual(['levy']);
    expect(await stories({ genre: 'focus' })).toEqual(['ferry']);
    expect(await stories({ entities: ['person:nadia-tressel'] })).toEqual(['ferry', 'pact-lead']);
    expect(await stories({ entities: ['person:nadia-tressel', 'organisation:national-seed-bank-agency'] })).toEqual([
      'pact-lead',
    ]);
    expect(await stories({ status: 'usable', language: 'en', to: '2026' })).toEqual(['levy']);
    expect(await stories({ status: 'withheld' })).toEqual([]);
    const { facets } = await archive.stories({ ...all, facets: ['agency', 'year', 'term'] });
    expect((await archive.stories(all)).facets).toEqual({});
    expect(facets.term?.[0]).toEqual({
      value: 'term:barley-price-index',
      name: 'barley price index',
      count: 2,
    });
    expect(facets.agency).toEqual([
      { value: 'yonhap', count: 2 },
      { value: 'reuters', count: 1 },
    ]);
    expect(facets.year).toEqual([
      { value: '2027', count: 2 },
      { value: '2026', count: 1 },
    ]);
  });

  it('finds words, beginnings and phrases, the headline before the body', async () => {
    const found = async (q: string) => ids((await archive.search(q, all)).items.map(({ entry }) => entry));
    expect(await found('grain')).toEqual(['levy', 'pact-lead']);
    expect(await found('"grain levy"')).toEqual(['pact-lead']);
    expect(await found('grow*')).toEqual(['levy']);
    expect([await found('grains'), await found('"grains"')]).toEqual([['levy', 'pact-lead'], []]);
    expect(await found('NORDAVIA pact')).toEqual(['pact-lead']);
    expect(await found('pact ferries')).toEqual([]);
    expect(await found('" * "')).toEqual([]);
    expect(await found('grain -levy')).toEqual([]);
    expect(await found('grain -"grain levy"')).toEqual(['levy']);
    const [hit] = (await archive.search('grain levy', all)).items;
    expect(hit?.highlights.headline.filter((part) => part.hit).map(({ text }) => text)).toEqual(['levy', 'grain']);
    expect(hit?.highlights.sentence.map(({ text }) => text).join('')).toContain('dropped a levy on grain');
  });
}
