import { describe, expect, it } from 'vitest';
import type { Archive, StoryView } from '../edition/archive.ts';
import { type Copy, compile } from '../edition/compile.ts';
import type { Edition, Entry } from '../model/edition.ts';

const copy = (id: string, published: string | null, ...lines: readonly string[]): Copy => ({
  id,
  name: `${id}.txt`,
  source: lines.join('\n\n'),
  ...(published && { given: { published } }),
});

/** An invented archive: three stories by one agency, one of them in two versions, one by another, one undated, one under embargo. */
const copies: readonly Copy[] = [
  copy(
    'pact',
    '2027-10-12',
    'Nordavia restores harbour pact',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora, President Nadia Tressel said.',
    'The pact had lapsed in May 2024.',
    '(END)',
  ),
  copy(
    'pact-lead',
    '2027-10-12',
    '(LEAD) Nordavia restores harbour pact with Velmora',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora, President Nadia Tressel said.',
    'The pact had lapsed in May 2024.',
    'The National Seed Bank Agency (NSBA) welcomed the end of the grain levy.',
    '(END)',
  ),
  copy(
    'ferry',
    '2027-10-13',
    '(News Focus) Ferry crews count the cost of calm seas',
    'EASTMERE, Oct. 13 (Yonhap) -- Ferry crews in Eastmere have had little to do since the summer, their union said.',
    'President Nadia Tressel promised help on Sept. 30, 2027.',
    '(END)',
  ),
  copy(
    'levy',
    '2026-03-01',
    'Velmora drops levy on grain',
    'PORT ASTRID, March 1 (Reuters) - Velmora dropped a levy on grain on Sunday, its finance ministry said.',
    'Growers had asked the National Seed Bank Agency (NSBA) to speak for them.',
  ),
  copy('clock', null, 'Town votes to keep its clock', 'The town voted to keep the clock on its tower.'),
  copy(
    'secret',
    '2027-10-14',
    'Minister Thomas Fennimore to resign',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
    'KARSUND, Oct. 14 (Yonhap) -- Finance Minister Thomas Fennimore will resign over the harbour pact on Oct. 21, 2027.',
    '(END)',
  ),
];

const before = new Date('2027-10-15T00:00:00Z');
const after = new Date('2027-10-20T09:00:00Z');
const ids = (entries: readonly Entry[]): string[] => entries.map(({ article }) => article.id);
const idsOf = (views: readonly StoryView[]): string[] => ids(views.map(({ entry }) => entry));

/**
 * What every archive must do, whatever holds its edition: run it once for each.
 *
 * @param open Makes an archive of an edition.
 */
export function archiveContract(name: string, open: (edition: Edition) => Archive | Promise<Archive>): void {
  describe(`${name}, as every archive,`, async () => {
    const edition = await compile(copies);
    const archive = await open(edition);
    const all = { now: before, limit: 10 };

    it('lists articles newest first, undated last, page by page', async () => {
      const wanted = ['ferry', 'pact', 'pact-lead', 'levy', 'clock'];
      expect(ids((await archive.list(all)).items)).toEqual(wanted);
      const seen: string[] = [];
      for (let next: Parameters<typeof archive.list>[0]['after'] | null; next !== null; ) {
        const page = await archive.list({ now: before, limit: 2, after: next });
        expect(page.total).toBe(5);
        seen.push(...ids(page.items));
        next = page.next ?? null;
      }
      expect(seen).toEqual(wanted);
    });

    it('lists stories in their last version, with those before it', async () => {
      const { items, total } = await archive.stories(all);
      expect([idsOf(items), total]).toEqual([['ferry', 'pact-lead', 'levy', 'clock'], 4]);
      expect(items[1]?.versions.map(({ articleId }) => articleId)).toEqual(['pact', 'pact-lead']);
      expect((await archive.story('nordavia-restores-harbour-pact', before))?.entry.article.id).toBe('pact-lead');
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
      expect(await stories({ entities: ['person:nadia-tressel', 'term:national-seed-bank-agency'] })).toEqual([
        'pact-lead',
      ]);
      const { facets } = await archive.stories(all);
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
      expect(await found('NORDAVIA pact')).toEqual(['pact-lead']);
      expect(await found('pact ferries')).toEqual([]);
      expect(await found('" * "')).toEqual([]);
      const [hit] = (await archive.search('grain levy', all)).items;
      expect(hit?.highlights.headline.filter((part) => part.hit).map(({ text }) => text)).toEqual(['levy', 'grain']);
      expect(hit?.highlights.sentence.map(({ text }) => text).join('')).toContain('dropped a levy on grain');
    });

    it('tells who and what is named, in how many stories', async () => {
      const { items } = await archive.entities('term', all);
      expect(items.find(({ id }) => id === 'term:national-seed-bank-agency')).toMatchObject({
        name: 'National Seed Bank Agency',
        forms: ['NSBA'],
        stories: 2,
      });
      expect((await archive.entities('person', all)).items[0]).toMatchObject({ name: 'Nadia Tressel', stories: 2 });
      expect(await archive.entity('person:nadia-tressel', before)).toMatchObject({ stories: 2 });
    });

    it('tells what happened when, earliest first', async () => {
      const { items } = await archive.timeline({ ...all, entity: 'person:nadia-tressel' });
      expect(items.map(({ date, articleId }) => [date, articleId])).toEqual([
        ['2027-09-30', 'ferry'],
        ['2027-10-12', 'pact-lead'],
      ]);
      const month = await archive.timeline({ ...all, from: '2024', to: '2024' });
      expect(month.items.map(({ date, text }) => [date, text])).toEqual([
        ['2024-05', 'The pact had lapsed in May 2024.'],
      ]);
    });

    it('counts a month for each of its days', async () => {
      const dates = async (from: string, to: string) =>
        (await archive.timeline({ ...all, from, to })).items.map(({ date }) => date);
      expect(await dates('2024-05-15', '2024-05-20')).toEqual(['2024-05']);
      expect(await dates('2024-06-01', '2024-12-31')).toEqual([]);
    });

    it('brings stories together that name the same', async () => {
      expect(idsOf(await archive.related('velmora-drops-levy-on-grain', all))[0]).toBe('pact-lead');
    });

    it('lets nothing through of what is under embargo, by any question, until it ends', async () => {
      const slug = 'minister-thomas-fennimore-to-resign';
      const everything = (now: Date) => {
        const paging = { now, limit: 100 };
        return Promise.all([
          archive.list(paging),
          archive.stories(paging),
          archive.story(slug, now),
          archive.search('resign', paging),
          archive.search('harbour', paging),
          archive.search('fennim*', paging),
          archive.entities('person', paging),
          archive.entities('place', paging),
          archive.entity('person:thomas-fennimore', now),
          archive.timeline(paging),
          archive.related('nordavia-restores-harbour-pact', paging),
          archive.article('secret', now).then((found) => found?.entry ?? null),
          archive.at(`/2027/10/14/${slug}/`, now).then((found) => found?.entry ?? null),
        ]);
      };
      expect(JSON.stringify(await everything(before))).not.toMatch(/Fennimore|secret|resign/i);
      const open = await everything(after);
      expect(open.filter((answer) => !/Fennimore|secret/.test(JSON.stringify(answer)))).toHaveLength(1);
    });
  });
}
