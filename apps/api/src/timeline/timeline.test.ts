import { expect, it } from 'vitest';
import { type Listed, wireApi } from '../testing/wire.ts';

it('tells what happened when, by the dates that are spoken of and whom the sentence names', async () => {
  const { get } = await wireApi();
  const dates = async (query: string) =>
    ((await (await get(`/v1/timeline${query}`)).json()) as Listed).items.map(({ date }) => date);
  expect(await dates('?from=2024&to=2024-12')).toEqual(['2024-05']);
  expect(await dates('?person=nadia-tressel')).toEqual(['2027-10-12']);
  expect(await dates('?agency=reuters')).toEqual(['2026-03-01']);
  expect((await dates('?sort=latest')).toReversed()).toEqual(await dates(''));
});
