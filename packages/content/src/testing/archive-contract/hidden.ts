import { expect, it } from 'vitest';
import type { Archive } from '../../edition/archive.ts';
import { compile } from '../../edition/compile.ts';
import type { Edition, Entry } from '../../model/edition.ts';
import type { Open } from './open.ts';
import { ids } from './pages.ts';
import { after, all, before, copy } from './wire.ts';

/** What nothing may be told of, until when, and in which state that is. */
export function hidesAll(archive: Archive, edition: Edition, open: Open): void {
  it('is in one state for as long as it answers the same', async () => {
    const stateAt = async (now: Date) => (await archive.state(now)).id;
    expect(await stateAt(before)).toBe(await stateAt(new Date(after.getTime() - 1)));
    expect(await stateAt(after)).not.toBe(await stateAt(before));
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
}
