import type { Archive } from '@dateline/content/archive';
import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';
import { type Listed, wireApi } from '../testing/wire.ts';

describe('a list', async () => {
  const { get } = await wireApi();
  const list = async (path: string) => (await (await get(path)).json()) as Listed;
  const ids = async (query: string) => (await list(`/v1/articles${query}`)).items.map(({ id }) => id);

  it('is narrowed by day, agency, genre, language, status and who is named', async () => {
    expect(await ids('?from=2027-10-13')).toEqual(['ferry']);
    expect(await ids('?from=2026&to=2026-03')).toEqual(['levy']);
    expect(await ids('?agency=reuters')).toEqual(['levy']);
    expect(await ids('?genre=focus&language=en')).toEqual(['ferry']);
    expect(await ids('?person=nadia-tressel')).toEqual(['pact', 'pact-lead']);
    expect(await ids('?person=ada-brandt&place=eastmere')).toEqual(['ferry']);
    expect(await ids('?status=usable&to=2026')).toEqual(['levy']);
    expect(await ids('?status=withheld')).toEqual([]);
  });

  it('takes names as people write them, of agencies, people, organisations and places', async () => {
    for (const query of [
      'agency=Yonhap',
      'agency=Yonhap+News+Agency',
      'agency=YONHAP+NEWS',
      'language=EN&agency=yonhap',
    ])
      expect([query, await ids(`?${query}`)]).toEqual([query, await ids('?agency=yonhap')]);
    for (const name of ['Nadia+Tressel', 'nadia%20tressel', 'NADIA+TRESSEL', 'Nadia++Tressel'])
      expect([name, await ids(`?person=${name}`)]).toEqual([name, ['pact', 'pact-lead']]);
    expect(await ids('?person=Ada+Brandt&place=Eastmere')).toEqual(['ferry']);
    expect(await ids('?person=Nadia')).toEqual([]);
    expect(await ids('?person=%3Cscript%3E')).toEqual([]);
    expect((await list('/v1/quotes?speaker=Ada+Brandt')).total).toBe(
      (await list('/v1/quotes?speaker=ada-brandt')).total,
    );
    expect((await list('/v1/timeline?person=Nadia+Tressel')).links.self).toBe('/v1/timeline?person=Nadia%20Tressel');
  });

  it('looks no name up after one that is nobody, however many come, but for who is near', async () => {
    const looked: unknown[] = [];
    const archive = await inventedArchive();
    const entities: Archive['entities'] = (...asked) => {
      looked.push(asked);
      return archive.entities(...asked);
    };
    const { get } = await inventedApi({ archive: { ...archive, entities } });
    const names = Array.from({ length: 8 }, (_, i) => `Nobody+${i}`).join(',');
    const response = await get(`/v1/articles?person=${names}&organisation=${names}&place=${names}&term=${names}`);
    expect([await response.json(), looked.length]).toEqual([expect.objectContaining({ total: 0 }), 3]);
  });

  it('says of a filter that finds nothing by itself what there is', async () => {
    const notes = async (query: string) =>
      (await list(query)).notes?.map(({ parameter, example }) => [parameter, example]);
    expect(await notes('/v1/articles?agency=yonhup&genre=fokus&language=zz')).toEqual([
      ['agency', 'yonhap'],
      ['genre', 'focus'],
      ['language', 'en'],
    ]);
    expect(await notes('/v1/stories?person=ada-brant')).toEqual([['person', 'ada-brandt']]);
    expect(await notes('/v1/search?q=pact&place=Kersund')).toEqual([['place', undefined]]);
    expect(await notes('/v1/timeline?organisation=x')).toEqual([['organisation', undefined]]);
    expect(await notes('/v1/quotes?speaker=Nadia')).toEqual([['speaker', 'nadia-tressel']]);
    expect((await list('/v1/stories?person=ada-brant')).notes?.[0]?.detail).toBe(
      'None of the people that stories name is called so; /v1/people lists them. Near: Ada Brandt.',
    );
    for (const query of [
      'stories?person=ada-brandt&agency=reuters&place=karsund',
      'search?q=nowhere',
      'people?q=nobody',
    ])
      expect([query, await notes(`/v1/${query}`)]).toEqual([query, undefined]);
  });

  it('takes an id for the name in it', async () => {
    expect((await list('/v1/stories?person=person:ada-brandt')).total).toBe(2);
    expect((await list('/v1/stories?person=place:karsund')).total).toBe(0);
  });

  it('takes days as the agency counts them, or as UTC does', async () => {
    expect(await ids('?from=2027-10-13&to=2027-10-13')).toEqual(['ferry']);
    expect(await ids('?from=2027-10-13&to=2027-10-13&days=utc')).toEqual([]);
    expect(await ids('?from=2027-10-14&days=utc')).toEqual(['ferry']);
  });

  it('goes oldest first where it is asked to, page by page', async () => {
    const seen: unknown[] = [];
    for (let path: string | undefined = '/v1/articles?sort=oldest&limit=3'; path; ) {
      const page: Listed = await list(path);
      seen.push(...page.items.map(({ id }) => id));
      path = page.links.next;
    }
    expect(seen).toEqual(['levy', 'pact', 'pact-lead', 'ferry']);
  });

  it('tells of an item what fields names, or include besides the usual', async () => {
    const [sparse] = (await list('/v1/articles?fields=id,headline&limit=1')).items;
    expect(Object.keys(sparse ?? {})).toEqual(['id', 'headline', 'links']);
    const [usual] = (await list('/v1/articles?limit=1')).items;
    const [more] = (await list('/v1/articles?include=quotes&limit=1')).items;
    expect(usual).not.toHaveProperty('quotes');
    const { quotes, ...rest } = more ?? {};
    expect([quotes, rest]).toEqual([expect.arrayContaining([expect.objectContaining({ kind: 'direct' })]), usual]);
  });

  it('counts over all pages what facets names, in values that its parameters take', async () => {
    const { facets, links } = await list('/v1/stories?facets=agency,year,person&limit=1');
    expect(facets).toMatchObject({
      agency: [
        { value: 'yonhap', count: 2 },
        { value: 'reuters', count: 1 },
      ],
      year: [
        { value: '2027', count: 2 },
        { value: '2026', count: 1 },
      ],
    });
    expect(facets?.['person']).toContainEqual({ value: 'ada-brandt', name: 'Ada Brandt', count: 2 });
    expect((await list('/v1/stories?person=ada-brandt')).total).toBe(2);
    expect((await list(links.next ?? '')).facets).toEqual(facets);
  });

  it('has one address, however it was asked for', async () => {
    const { links } = await list('/v1/articles?sort=newest&limit=20&agency=yonhap');
    expect(links.self).toBe('/v1/articles?agency=yonhap');
    expect((await list('/v1/articles/?sort=oldest&agency=yonhap')).links.self).toBe(
      '/v1/articles?agency=yonhap&sort=oldest',
    );
  });

  it('refuses a cursor of another kind of list', async () => {
    const { next } = await list('/v1/articles?limit=1');
    for (const path of ['people', 'timeline', 'quotes', 'search'])
      expect((await get(`/v1/${path}?cursor=${next}${path === 'search' ? '&q=pact' : ''}`)).status).toBe(400);
  });
});
