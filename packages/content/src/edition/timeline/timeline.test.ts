import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { createArchive } from '../in-memory.ts';

it('says what a line says, without the signs of a wire around it', async () => {
  const text = '^Scores=\n^By The Associated Press=\n^Saturday, May 14, 2016=\nKarsund 31, Eastmere 12\n';
  const edition = await compile([{ id: 'scores', name: 'scores.txt', source: text }]);
  const { items } = await createArchive(edition).timeline({ now: new Date('2016-06-01'), limit: 10 });
  expect(items.map(({ text }) => text).join()).not.toMatch(/[\^=]/);
  expect(items).not.toHaveLength(0);
});
