import { describe, expect, it } from 'vitest';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';
import { wireApi } from '../testing/wire.ts';

describe('a story', async () => {
  const { get } = await wireApi();
  const json = async (path: string) => (await get(path)).json();
  const self = '/v1/stories/nordavia-restores-harbour-pact';

  it('has its last version, all before it, and the way to what each changed', async () => {
    const story = await json(self);
    expect(story).toMatchObject({
      slug: 'nordavia-restores-harbour-pact',
      current: { id: 'pact-lead' },
      versions: [
        { number: 1, id: 'pact' },
        {
          number: 2,
          id: 'pact-lead',
          markers: [{ kind: 'lead' }],
          links: { changes: `${self}/diff?from=pact&to=pact-lead` },
        },
      ],
      corrections: [],
      links: { self, article: '/v1/articles/pact-lead' },
    });
    expect(await json('/v1/articles/pact/versions')).toMatchObject({ total: 2, links: { story: self } });
    expect(JSON.stringify(story)).not.toContain('Changeling');
  });

  it('leads from each version that a later one replaces to the last, in a list, by itself and in its header', async () => {
    const { items } = (await json('/v1/articles')) as { items: { id: string; links: { latest?: string } }[] };
    const latest = new Map(items.map(({ id, links }) => [id, links.latest]));
    expect([latest.get('pact'), latest.has('pact-lead'), latest.get('pact-lead')]).toEqual([
      '/v1/articles/pact-lead',
      true,
      undefined,
    ]);
    expect(await json('/v1/articles/pact')).toMatchObject({ links: { latest: '/v1/articles/pact-lead' } });
    const header = async (id: string) => (await get(`/v1/articles/${id}`)).headers.get('link');
    expect(await header('pact')).toContain('</v1/articles/pact-lead>; rel="latest-version"');
    expect(await header('pact-lead')).not.toContain('latest-version');
  });

  it('stands near stories that name the same', async () => {
    const { related } = (await json('/v1/stories/velmora-drops-levy-on-grain')) as { related: { slug: string }[] };
    expect(related.map(({ slug }) => slug)).toContain('ferry-crews-count-the-cost-of-calm-seas');
  });

  it('tells what changed between two versions, named by id or by number, or the last two', async () => {
    const told = await json(`${self}/diff`);
    expect(told).toMatchObject({ from: 'pact', to: 'pact-lead', links: { from: '/v1/articles/pact' } });
    expect(JSON.stringify(told)).toContain('room to breathe');
    expect(await json(`${self}/diff?from=1&to=2`)).toEqual(told);
    expect(await json(`${self}/diff?from=pact&to=pact-lead`)).toEqual(told);
    expect(await json(`${self}/diff?from=2&to=1`)).toMatchObject({ from: 'pact-lead', to: 'pact' });
    const refused = async (path: string) => {
      const response = await get(path);
      const [first] = problemSchema().parse(await response.json()).errors ?? [];
      return [response.status, first?.parameter, first?.detail];
    };
    for (const [query, parameter] of [
      ['?from=3', 'from'],
      ['?to=levy', 'to'],
      ['?from=0', 'from'],
      ['?to=1', 'from'],
    ])
      expect(await refused(`${self}/diff${query}`)).toEqual([404, parameter, expect.stringContaining('from 1 to 2')]);
    expect(await refused('/v1/stories/velmora-drops-levy-on-grain/diff')).toEqual([
      404,
      'from',
      'The story has one version, and nothing to hold it against.',
    ]);
  });

  it('is gone once it was killed, and not found where there is none', async () => {
    const { get } = await inventedApi();
    expect((await get('/v1/stories/bridge-collapses')).status).toBe(410);
    for (const slug of ['minister-to-resign', 'port-authority-names-its-head', 'nothing'])
      expect([slug, (await get(`/v1/stories/${slug}`)).status]).toEqual([slug, 404]);
  });
});
