import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';

describe('the schemas of the model', async () => {
  const { get, post } = await inventedApi();
  const json = async <Value>(path: string) => (await (await get(path)).json()) as Value;
  const faultsOf = async (name: string, value: unknown) =>
    new Validator(await json<Schema>(`/v1/schemas/${name}`), '2020-12').validate(value).errors;

  it('are each met by what the API answers of it, and by nothing else', async () => {
    const { links: _links, ...article } = await json<Record<string, unknown>>('/v1/articles/bridge');
    const read = await post('/v1/read', 'Harbour pact restored', 'text/plain');
    const reading = (await read.json()) as { readonly article: unknown };
    for (const [name, value] of Object.entries({
      'public-article': article,
      reading,
      article: reading.article,
      given: { published: '2027-10-12' },
      problem: await json('/v1/nothing'),
    })) {
      expect([name, await faultsOf(name, value)]).toEqual([name, []]);
      expect([name, (await faultsOf(name, { nothing: 1 })).length]).not.toEqual([name, 0]);
    }
  });

  it('come as what they are', async () => {
    for (const name of ['article', 'edition', 'given', 'problem', 'public-article', 'reading', 'story']) {
      const response = await get(`/v1/schemas/${name}`);
      const { $schema } = (await response.json()) as { readonly $schema: string };
      expect([name, response.headers.get('content-type'), $schema]).toEqual([
        name,
        'application/schema+json',
        'https://json-schema.org/draft/2020-12/schema',
      ]);
    }
  });
});
