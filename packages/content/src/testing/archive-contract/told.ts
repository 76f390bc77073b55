import { expect, it } from 'vitest';
import type { Archive } from '../../edition/archive.ts';
import type { PlacePosition } from '../../edition/listing/order.ts';
import type { Paging } from '../../edition/listing/page.ts';
import { everyPage, idsOf } from './pages.ts';
import { all, before } from './wire.ts';

/** What is told of what stories name, say and date. */
export function tellsAll(archive: Archive): void {
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
    const mentions = await everyPage((page: Paging<PlacePosition>) => archive.mentions('person:nadia-tressel', page), {
      now: before,
    });
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

  it('counts a month for each of its days', async () => {
    const dates = async (from: string, to: string) =>
      (await archive.timeline({ ...all, from, to })).items.map(({ date }) => date);
    expect(await dates('2024-05-15', '2024-05-20')).toEqual(['2024-05']);
    expect(await dates('2024-06-01', '2024-12-31')).toEqual([]);
  });

  it('brings stories together that name the same', async () => {
    expect(idsOf(await archive.related('velmora-drops-levy-on-grain', all))[0]).toBe('pact-lead');
  });
}
