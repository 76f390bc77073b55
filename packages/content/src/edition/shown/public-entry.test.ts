import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { publicEntryOf } from './public-entry.ts';

it('shows a sentence without what is for editors, or tells what a link of a page does, each place as it was', async () => {
  const source = 'Wall holds\n\nTarn Oil, opens new tab said (Eds: check) it holds.\n';
  const { entries } = await compile([{ id: 'a', name: 'a.txt', source }]);
  const [shown] = entries.map(publicEntryOf);
  expect(shown?.source.replace(/ +/g, ' ')).toBe('Wall holds\n\nTarn Oil said it holds.\n');
  expect(shown?.source).toHaveLength(source.length);
});
