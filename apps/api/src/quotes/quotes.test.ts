import { expect, it } from 'vitest';
import { type Listed, wireApi } from '../testing/wire.ts';

it('tells who said what: by speaker, by words, by kind and by day', async () => {
  const { get } = await wireApi();
  const said = async (query: string) =>
    ((await (await get(`/v1/quotes${query}`)).json()) as Listed).items.map(({ text }) => text);
  const [breathe, dines, fed] = [
    'It gives both sides room to breathe',
    'Nobody dines on ferries',
    'The levy fed nobody',
  ];
  expect(await said('?kind=direct')).toEqual([dines, breathe, fed]);
  expect(await said('?kind=direct&sort=oldest')).toEqual([fed, breathe, dines]);
  expect(await said('?speaker=ada-brandt')).toEqual([dines, fed]);
  expect(await said('?speaker=person:ada-brandt&q=nobod*&to=2026')).toEqual([fed]);
  expect(await said('?q=%22room+to+breathe%22')).toEqual([breathe]);
  expect(await said('?speaker=nobody')).toEqual([]);
});
