import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import type { Fault } from './fault.ts';
import { problemSchema } from './problem.ts';

/** What Zod says where nobody has said it for people. */
const notForPeople = /invalid|expected|received|too (?:big|small)|must match/i;

/** No parameter takes all of them, but for one that takes any text. */
const bad = ['', 'x'.repeat(5000), '2027-13-40'];

describe('a request that is wrong', async () => {
  const { get, post, described } = await inventedApi();
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const names = (methods[method]?.parameters ?? []).flatMap((one) =>
        'in' in one && one.in === 'query' && 'name' in one ? [String(one.name)] : [],
      );
      return names.map((name) => ({ method, path: path.replaceAll(/\{\w+\}/g, 'rss'), name }));
    }),
  );
  const faultsOf = async (response: Response): Promise<readonly Fault[]> =>
    response.status === 400 ? (problemSchema().parse(await response.json()).errors ?? []) : [];

  it.each(operations)('is told at $path what $name takes, with an example that it takes', async (asked) => {
    const { method, path, name } = asked;
    const ask = async (value: string) => {
      const address = `${path}?${name}=${encodeURIComponent(value)}`;
      const faults = await faultsOf(await (method === 'get' ? get(address) : post(address, 'Pact', 'text/plain')));
      return faults.find(({ parameter }) => parameter === name);
    };
    const told = (await Promise.all(bad.map(ask))).filter((fault) => fault !== undefined);
    expect(told.length > 0).toBe(name !== 'source');
    for (const { detail, example } of told) {
      expect(detail).not.toMatch(notForPeople);
      if (name === 'cursor') expect(detail).toContain('`next`');
      else expect([example, await ask(example ?? '')]).toEqual([expect.stringMatching(/./), undefined]);
    }
  });

  it.each([
    ['{"text":1}', 'text'],
    ['{"id":"pact"}', 'text'],
    ['{"text":"Pact","id":""}', 'id'],
    ['{"text":"Pact","published":"2027-13-40"}', 'published'],
    ['{"text":"Pact","source":null}', 'source'],
    ['{"text":"Pact","slug":"A b"}', 'slug'],
  ])('is told of the body %s what %s takes', async (body, name) => {
    const [fault, ...others] = await faultsOf(await post('/v1/read', body, 'application/json'));
    expect([fault?.parameter, others]).toEqual([name, []]);
    expect(fault?.detail).not.toMatch(notForPeople);
    const mended = { text: 'Pact', [name]: fault?.example };
    expect((await post('/v1/read', JSON.stringify(mended), 'application/json')).status).toBe(200);
  });

  it('is told what it lacks', async () => {
    expect(await faultsOf(await get('/v1/search'))).toEqual([
      { parameter: 'q', detail: 'It is to be given. One to 500 characters.', example: 'harbour pact' },
    ]);
    expect(await faultsOf(await post('/v1/read', '{}', 'application/json'))).toMatchObject([
      { parameter: 'text', detail: 'It is to be given. A text.' },
    ]);
  });

  it('is told of days that stand in the wrong order', async () => {
    for (const path of ['articles?', 'stories?', 'quotes?', 'timeline?', 'search?q=a&', 'feeds/rss?']) {
      const ask = async (days: string) => faultsOf(await get(`/v1/${path}${days}`));
      expect([path, await ask('from=2027-10-13&to=2027-10-12')]).toEqual([
        path,
        [{ parameter: 'from', detail: 'It is to be no later than `to`.', example: '2027-10-12' }],
      ]);
      for (const days of ['from=2027-10-12&to=2027-10-12', 'from=2027-10&to=2027', 'from=2027&to=2027-01-01'])
        expect([path, days, await ask(days)]).toEqual([path, days, []]);
    }
  });

  it('is told which parameter is not known, where its name is a plain word', async () => {
    expect(await faultsOf(await get('/v1/articles?agncy=yonhap&limit=3'))).toEqual([
      { parameter: 'agncy', detail: expect.stringContaining('Known: from, to, days, agency') },
    ]);
  });

  it('is told nothing of a name that is no plain word', async () => {
    for (const name of ['<script>', '__proto__', 'a b', 'x'.repeat(33), ''])
      expect(await faultsOf(await get(`/v1?${encodeURIComponent(name)}=1`))).toEqual([
        { detail: 'No parameter is known here.' },
      ]);
  });

  it('is told what a name in a path can be', async () => {
    for (const path of ['/v1/feeds/sitemap', '/v1/schemas/nothing', '/docs/problems/nothing']) {
      const response = await get(path);
      expect([response.status, problemSchema().parse(await response.json()).errors]).toEqual([
        404,
        [{ parameter: expect.any(String), detail: expect.stringMatching(/^One of: .*,/) }],
      ]);
    }
  });
});
