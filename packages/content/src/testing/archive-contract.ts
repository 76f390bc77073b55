import { describe, expect, it } from 'vitest';
import type { Archive, StoryView } from '../edition/archive.ts';
import { type Copy, compile } from '../edition/compile.ts';
import type { PlacePosition } from '../edition/listing/order.ts';
import type { Page, Paging } from '../edition/listing/page.ts';
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
    'The National Seed Bank Agency (NSBA) welcomed the end of the grain levy. The barley price index (BPI) fell.',
    '(END)',
  ),
  copy(
    'ferry',
    '2027-10-13',
    '(News Focus) Ferry crews count the cost of calm seas',
    'EASTMERE, Oct. 13 (Yonhap) -- Ferry crews in Eastmere have had little to do since the summer, their union said.',
    'President Nadia Tressel promised help on Sept. 30, 2027.',
    '"The sea has been as flat as a plate," Nadia Tressel said.',
    '"Nobody dines on ferries," said Ada Brandt, a ferry captain.',
    '(END)',
  ),
  copy(
    'levy',
    '2026-03-01',
    'Velmora drops levy on grain',
    'PORT ASTRID, March 1 (Reuters) - Velmora dropped a levy on grain on Sunday, its finance ministry said.',
    'Growers had asked the National Seed Bank Agency (NSBA) to speak for them. The barley price index (BPI) rose.',
    '"The levy fed nobody," Farm Minister Ada Brandt said.',
  ),
  copy('clock', null, 'Town votes to keep its clock', 'The town voted to keep the clock on its tower.'),
  copy(
    'secret',
    '2027-10-14',
    'Minister Thomas Fennimore to resign',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
    'KARSUND, Oct. 14 (Yonhap) -- Finance Minister Thomas Fennimore will resign over the harbour pact on Oct. 21, 2027.',
    '"Nobody asked me to resign," Finance Minister Thomas Fennimore said. President Nadia Tressel thanked him.',
    '(END)',
  ),
];

const before = new Date('2027-10-15T00:00:00Z');
const after = new Date('2027-10-20T09:00:00Z');
const ids = (entries: readonly Entry[]): string[] => entries.map(({ article }) => article.id);
/** What all pages of a list have, two to a page. */
async function everyPage<Item, Next, Options extends Paging<Next>>(
  ask: (options: Options) => Promise<Page<Item, Next>>,
  options: Omit<Options, 'limit' | 'after'>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let after: Next | undefined, more = true; more; ) {
    const { items, total, next } = await ask({ ...options, limit: 2, after } as unknown as Options);
    all.push(...items);
    more = next !== undefined;
    after = next;
    if (!more) expect(all).toHaveLength(total);
  }
  return all;
}

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

    it('tells who and what is named, in how many stories', async () => {
      const [term] = (await archive.entities('term', all)).items;
      expect(term).toMatchObject({ name: 'barley price index', forms: ['BPI'], stories: 2 });
      const { items } = await archive.entities('organisation', all);
      expect(items.filter(({ name, forms }) => [name, ...forms].includes('NSBA'))).toMatchObject([
        {
          id: 'organisation:national-seed-bank-agency',
          name: 'National Seed Bank Agency',
          forms: ['NSBA'],
          stories: 2,
        },
      ]);
      expect((await archive.entities('person', all)).items[1]).toMatchObject({ name: 'Nadia Tressel', stories: 2 });
      expect(await archive.entity('person:nadia-tressel', before)).toMatchObject({
        stories: 2,
        roles: [{ text: 'President', stories: 2 }],
      });
      const names = async (options: object) =>
        (await archive.entities('person', { ...all, ...options })).items.map(({ name }) => name);
      expect((await names({ sort: 'name' })).slice(0, 2)).toEqual(['Ada Brandt', 'Nadia Tressel']);
      expect([await names({ q: 'tres' }), await names({ q: 'ADA b' }), await names({ q: 'fenn' })]).toEqual([
        ['Nadia Tressel'],
        ['Ada Brandt'],
        [],
      ]);
    });

    it('tells where somebody is named, in which sentence and with which title', async () => {
      const mentions = await everyPage(
        (page: Paging<PlacePosition>) => archive.mentions('person:nadia-tressel', page),
        { now: before },
      );
      expect(mentions.map(({ entry, text, role }) => [entry.article.id, text, role?.text])).toEqual([
        ['ferry', 'Nadia Tressel', 'President'],
        ['ferry', 'Nadia Tressel', undefined],
        ['pact-lead', 'Nadia Tressel', 'President'],
      ]);
      expect(mentions[0]?.sentence).toBe('President Nadia Tressel promised help on Sept. 30, 2027.');
      for (const { entry, span, text } of mentions) expect(entry.source.slice(...span)).toBe(text);
      expect((await archive.mentions('person:thomas-fennimore', all)).total).toBe(0);
    });

    it('tells who said what: by speaker, by words, by kind and by day', async () => {
      const said = async (options: object) =>
        (await everyPage(archive.quotes, { now: before, ...options })).map(
          ({ entry, quote }) => `${entry.article.id}: ${quote.text}`,
        );
      const [plate, dines, fed] = [
        'ferry: The sea has been as flat as a plate',
        'ferry: Nobody dines on ferries',
        'levy: The levy fed nobody',
      ];
      expect(await said({ kind: 'direct' })).toEqual([plate, dines, fed]);
      expect(await said({ kind: 'direct', sort: 'oldest' })).toEqual([fed, plate, dines]);
      expect(await said({ speaker: 'person:ada-brandt' })).toEqual([dines, fed]);
      expect(await said({ speaker: 'person:ada-brandt', q: 'nobody "on ferries"' })).toEqual([dines]);
      expect([await said({ q: 'plates' }), await said({ q: '"plates"' })]).toEqual([[plate], []]);
      expect(await said({ q: 'nobod*', filters: { to: '2026' } })).toEqual([fed]);
      expect(await said({ speaker: 'person:nobody' })).toEqual([]);
    });

    it('tells what happened when, earliest first', async () => {
      const { items } = await archive.timeline({ ...all, entities: ['person:nadia-tressel'] });
      expect(items.map(({ date, articleId }) => [date, articleId])).toEqual([
        ['2027-09-30', 'ferry'],
        ['2027-10-12', 'pact-lead'],
      ]);
      const month = await archive.timeline({ ...all, from: '2024', to: '2024' });
      expect(month.items.map(({ date, text }) => [date, text])).toEqual([
        ['2024-05', 'The pact had lapsed in May 2024.'],
      ]);
    });

    it('tells the latest first where it is asked to, page by page', async () => {
      const dates = async (sort: 'earliest' | 'latest') =>
        (await everyPage(archive.timeline, { now: before, sort })).map(({ date }) => date);
      expect(await dates('latest')).toEqual((await dates('earliest')).toSorted().toReversed());
    });

    it('is in one state for as long as it answers the same', async () => {
      const stateAt = async (now: Date) => (await archive.state(now)).id;
      expect(await stateAt(before)).toBe(await stateAt(new Date(after.getTime() - 1)));
      expect(await stateAt(after)).not.toBe(await stateAt(before));
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

    it.each([
      ['canceled', { status: 'canceled' }],
      ['withheld', { status: 'withheld' }],
      ['expired', { expires: { value: '2027-10-14T00:00:00Z', text: 'Oct. 14', span: [0, 0], rule: 'test/given' } }],
    ] as const)('shows no version of a story whose last one is %s, by any question', async (barred, last) => {
      const entries = edition.entries.map((entry) =>
        entry.article.id === 'pact-lead' ? { ...entry, article: { ...entry.article, ...last } } : entry,
      ) as Entry[];
      const taken = await open({ ...edition, entries });
      expect(ids((await taken.list(all)).items)).toEqual(['ferry', 'levy', 'clock']);
      for (const id of ['pact', 'pact-lead']) expect(await taken.article(id, before)).toEqual({ entry: null, barred });
      expect(
        await taken.story(edition.entries.find(({ article }) => article.id === 'pact')?.story ?? '', before),
      ).toEqual({ view: null, barred });
      expect((await taken.search('pact', all)).total).toBe(0);
    });

    it('has one of what stories name by an abbreviation or with a middle initial, whichever id it is asked by', async () => {
      const apart = await open(
        await compile([
          copy(
            'a',
            '2027-10-12',
            'Bank opens',
            'KARSUND, Oct. 12 (Yonhap) -- The National Seed Bank Agency (NSBA) opened.',
          ),
          copy(
            'b',
            '2027-10-13',
            'Bank shuts',
            'KARSUND, Oct. 13 (Yonhap) -- "It is shut," Ada J. Brandt of the NSBA said.',
          ),
          copy(
            'c',
            '2027-10-14',
            'Bank lends',
            'KARSUND, Oct. 14 (Yonhap) -- "It is open," Ada Brandt said on Oct. 13, 2027.',
          ),
        ]),
      );
      const [bank, ada] = ['organisation:national-seed-bank-agency', 'person:ada-brandt'];
      expect((await apart.entities('person', all)).items).toMatchObject([
        { id: ada, name: 'Ada J. Brandt', forms: ['Ada Brandt'], stories: 2, aliases: ['person:ada-j-brandt'] },
      ]);
      for (const id of [bank, 'organisation:nsba']) {
        expect(await apart.entity(id, before)).toMatchObject({ id: bank, stories: 2 });
        expect((await apart.mentions(id, all)).total).toBe(3);
        expect(idsOf((await apart.stories({ ...all, filters: { entities: [id] } })).items)).toEqual(['b', 'a']);
      }
      for (const id of [ada, 'person:ada-j-brandt']) {
        expect((await apart.quotes({ ...all, speaker: id })).items.map(({ quote }) => quote.speaker?.entity)).toEqual([
          ada,
          ada,
        ]);
        expect((await apart.timeline({ ...all, entities: [id] })).total).toBe(1);
      }
      const found = await apart.article('b', before);
      expect(found?.entry?.article.names.map(({ entity }) => entity)).toEqual(expect.arrayContaining([bank, ada]));
    });

    it('joins nothing by what is under embargo', async () => {
      const hidden = await open(
        await compile([
          copy(
            'a',
            '2027-10-14',
            'Bank opens',
            'EMBARGOED until 0900 GMT Oct. 20, 2027',
            'KARSUND, Oct. 14 (Yonhap) -- The National Seed Bank Agency (NSBA) opened.',
          ),
          copy('b', '2027-10-13', 'Bank shuts', 'KARSUND, Oct. 13 (Yonhap) -- The NSBA shut on Tuesday, it said.'),
        ]),
      );
      for (const now of [before, after])
        expect(await hidden.entity('organisation:nsba', now)).toMatchObject({ id: 'organisation:nsba', stories: 1 });
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
          archive.mentions('person:thomas-fennimore', paging),
          archive.mentions('person:nadia-tressel', paging),
          archive.quotes(paging),
          archive.quotes({ ...paging, q: 'asked' }),
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
