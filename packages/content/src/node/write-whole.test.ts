import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workspace } from '../testing/workspace.ts';
import { writeWhole } from './write-whole.ts';

test('a file that is read while it is written anew is always whole', async () => {
  await using folder = await workspace({});
  const path = folder.at('deep/edition.json');
  const texts = ['a', 'b'].map((letter) => letter.repeat(1_000_000));
  await writeWhole(path, texts[0] ?? '');
  let writing = true;
  const writers = Promise.all(Array.from({ length: 20 }, (_, i) => writeWhole(path, texts[i % 2] ?? ''))).then(() => {
    writing = false;
  });
  while (writing) expect(texts.includes(await readFile(path, 'utf8'))).toBe(true);
  await writers;
  expect(await readdir(folder.at('deep'))).toEqual(['edition.json']);
});
