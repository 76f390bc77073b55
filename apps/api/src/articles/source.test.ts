import { expect, it } from 'vitest';
import type * as z from 'zod';
import { wireApi } from '../testing/wire.ts';
import type { sourceSchema } from './schemas.ts';

it('gives the copy end to end, and of what is for editors the length and the reason', async () => {
  const { get } = await wireApi();
  const source = (await (await get('/v1/articles/pact-lead/source')).json()) as z.infer<
    ReturnType<typeof sourceSchema>
  >;
  expect(source.segments.reduce((at, { span }) => (span[0] === at ? span[1] : -1), 0)).toBe(source.length);
  expect(source.segments).toContainEqual(
    expect.objectContaining({ kind: 'withheld', length: 47, reason: 'change note' }),
  );
  expect(JSON.stringify(source)).not.toMatch(/Changeling|ATTN/);
  expect(source.segments).toContainEqual(expect.objectContaining({ kind: 'shown', text: 'Nadia Tressel' }));
  expect((await get('/v1/articles/nothing/source')).status).toBe(404);
});
