import { compile, createArchive } from '@dateline/content/archive';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';
import { type Listed, wireApi } from '../testing/wire.ts';
import { entityAddress, entityName, idOf } from './address.ts';

describe('people, organisations, places and terms', async () => {
  const { get } = await wireApi();
  const list = async (path: string) => (await (await get(path)).json()) as Listed;

  it('are listed by how many stories name them, or by name, or by how their names begin', async () => {
    expect((await list('/v1/people')).items[0]).toMatchObject({
      id: 'person:ada-brandt',
      name: 'Ada Brandt',
      stories: 2,
    });
    const named = await list('/v1/people?q=tre&fields=name');
    expect(named.items.map(({ name }) => name)).toEqual(['Nadia Tressel']);
    expect((await list('/v1/places?sort=name')).total).toBeGreaterThan(1);
  });

  it('have roles in the words of the copy, mentions, quotations and stories', async () => {
    expect(await (await get('/v1/people/ada-brandt')).json()).toMatchObject({
      id: 'person:ada-brandt',
      roles: expect.arrayContaining([{ text: 'Farm Minister', stories: 1 }]),
      mentions: { total: 2, items: [{ sentence: '"Nobody dines on ferries," said Ada Brandt, a ferry captain.' }, {}] },
      quotations: { total: 2, items: [{ text: 'Nobody dines on ferries' }, { text: 'The levy fed nobody' }] },
      latest: { total: 2, items: [{ id: 'ferry' }, { id: 'levy' }] },
    });
  });

  it('lead to all that the stories tell of them', async () => {
    const { links } = (await (await get('/v1/people/ada-brandt')).json()) as { links: Record<string, string> };
    for (const [rel, total] of Object.entries({ mentions: 2, stories: 2, quotes: 2 }))
      expect([rel, (await list(links[rel] ?? '')).total]).toEqual([rel, total]);
    const first = await list('/v1/people/ada-brandt/mentions?limit=1');
    expect(first.links.self).toBe('/v1/people/ada-brandt/mentions?limit=1');
    expect((await list(first.links.next ?? '')).items).toMatchObject([{ article: { id: 'levy' } }]);
  });

  it('are found by a name that stories print, and say at which address they stand', async () => {
    for (const name of ['Ada Brandt', 'ada BRANDT', 'ada-brandt']) {
      const response = await get(`/v1/people/${encodeURIComponent(name)}`);
      expect([name, response.headers.get('content-location')]).toEqual([name, '/v1/people/ada-brandt']);
      expect(await response.json()).toMatchObject({ id: 'person:ada-brandt' });
      expect((await list(`/v1/people/${encodeURIComponent(name)}/mentions`)).total).toBe(2);
    }
    expect((await get('/v1/people/Ada%20Nobody')).status).toBe(404);
  });

  it('answer by what else stories call them, and say at which address they stand', async () => {
    const said = ['The National Seed Bank Agency (NSBA) opened.', 'The NSBA shut, it said.'];
    const edition = await compile(
      said.map((words, i) => ({
        ...{ id: `bank-${i}`, name: `bank-${i}.txt`, given: { published: '2027-10-12' } },
        source: `Bank day ${i}\n\nKARSUND, Oct. 12 (Yonhap) -- ${words}`,
      })),
    );
    const { get } = await inventedApi({ archive: createArchive(edition) });
    for (const name of ['nsba', 'NSBA', 'national-seed-bank-agency']) {
      const response = await get(`/v1/organisations/${name}`);
      expect(response.headers.get('content-location')).toBe('/v1/organisations/national-seed-bank-agency');
      expect(await response.json()).toMatchObject({ stories: 2 });
      expect((await (await get(`/v1/stories?organisation=${name}`)).json()) as Listed).toMatchObject({ total: 2 });
    }
  });

  it('are not found under a kind that is not theirs', async () => {
    for (const path of ['places/ada-brandt', 'people/nobody', 'people/nobody/mentions', 'terms/ada-brandt--person'])
      expect([path, (await get(`/v1/${path}`)).status]).toEqual([path, 404]);
  });

  it('say of a name that is nobody’s who is near', async () => {
    for (const path of ['people/ada-brant', 'people/Ada%20Brant/mentions']) {
      const { errors } = problemSchema().parse(await (await get(`/v1/${path}`)).json());
      expect(errors).toEqual([
        {
          parameter: 'name',
          detail: 'None of the people that stories name is called so; /v1/people lists them. Near: Ada Brandt.',
          example: 'ada-brandt',
        },
      ]);
    }
  });
});

describe('the name of an entity in an address', () => {
  it('leads back to its id, works and events among the terms too', () => {
    for (const [kind, id] of [
      ['person', 'person:ada-brandt'],
      ['term', 'term:port-pact'],
      ['term', 'event:harbour-day'],
    ] as const)
      expect(idOf(kind, entityName(kind, id))).toBe(id);
    expect(entityAddress('term', 'event:harbour-day')).toBe('/v1/terms/harbour-day--event');
  });
});
