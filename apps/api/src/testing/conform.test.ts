import { describe, expect, it } from 'vitest';
import { articleResourceSchema } from '../articles/schemas.ts';
import { inventedApi } from './api.ts';
import { faultsOf } from './conform.ts';

const json = (value: unknown, type = 'application/json') =>
  new Response(JSON.stringify(value), { headers: { 'content-type': type, etag: '"x"', link: '</>' } });

describe('the check of answers against the OpenAPI document', async () => {
  const { described, app } = await inventedApi();
  const article = articleResourceSchema().parse(await (await app.request('/v1/articles/bridge')).json());
  const faults = (response: Response) => faultsOf(described, 'http://localhost/v1/articles/bridge', response);

  it('passes what it tells', async () => {
    expect(await faults(json(article))).toEqual([]);
  });

  it('finds a wrong shape, however deep', async () => {
    const { headline, ...headless } = article;
    expect(await faults(json(headless))).not.toEqual([]);
    expect(await faults(json({ ...article, headline: { ...headline, span: [1] } }))).not.toEqual([]);
    expect(await faults(json({ ...article, keyPoints: [null] }))).not.toEqual([]);
    expect(await faults(json({ ...article, edNote: headline }))).not.toEqual([]);
  });

  it('finds a status, a type or a missing header that it does not tell', async () => {
    expect(await faults(new Response(null, { status: 418 }))).toEqual(['status 418']);
    expect(await faults(json(article, 'text/plain'))).toEqual(['type text/plain']);
    expect(
      await faults(new Response(JSON.stringify(article), { headers: { 'content-type': 'application/json' } })),
    ).toEqual(['no ETag', 'no Link']);
  });
});
