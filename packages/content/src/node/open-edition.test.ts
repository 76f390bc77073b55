import { readFile, rename, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { inventCopy } from '../testing/copy.ts';
import { workspace } from '../testing/workspace.ts';
import { buildEdition } from './building/index.ts';
import { type Opened, openEdition, watchEdition } from './open-edition.ts';
import { writeWhole } from './write-whole.ts';

const built = async () => {
  const folder = await workspace({ 'seeds/a.txt': inventCopy(1, 5).text, 'seeds/b.txt': inventCopy(2, 5).text });
  await buildEdition(folder.at('seeds'), folder.at('edition.json'));
  return folder;
};

it('opens an edition that is whole', async () => {
  await using folder = await built();
  expect((await openEdition(folder.at('edition.json'))).edition?.entries).toHaveLength(2);
});

it('refuses one that was changed, cut short, is none, or is not there', async () => {
  await using folder = await built();
  const path = folder.at('edition.json');
  const whole = await readFile(path, 'utf8');
  for (const spoilt of [whole.replace('"version":1', '"version":7'), whole.slice(0, -5), '{}', '']) {
    await writeFile(path, spoilt);
    expect(await openEdition(path)).toMatchObject({ edition: null, refused: expect.stringMatching(/digest/) });
  }
  expect(await openEdition(folder.at('nowhere.json'))).toMatchObject({
    edition: null,
    refused: 'there is no such file',
  });
});

it.each([
  ['a file', 'edition.json', 'edition.json'],
  ['a folder of parts', 'parts', 'parts/edition.json'],
])('opens it anew when it is written, %s, and tells of one that is refused', async (_, name, file) => {
  await using folder = await built();
  const path = folder.at(name);
  await buildEdition(folder.at('seeds'), path);
  const heard: Opened[] = [];
  const stop = watchEdition(path, (opened) => heard.push(opened));
  await writeFile(folder.at('seeds/c.txt'), inventCopy(3, 5).text);
  await buildEdition(folder.at('seeds'), path);
  await vi.waitFor(() => expect(heard.at(-1)?.edition?.entries).toHaveLength(3), 5000);
  await writeWhole(folder.at(file), '{"format":2}');
  await vi.waitFor(() => expect(heard.at(-1)?.refused).toMatch(/digest/), 5000);
  stop();
});

it('opens it also where its folder has been replaced by another', { timeout: 20_000 }, async () => {
  await using folder = await built();
  const build = (to: string) => buildEdition(folder.at('seeds'), folder.at(`${to}/edition.json`));
  await build('served');
  const heard: Opened[] = [];
  const stop = watchEdition(folder.at('served/edition.json'), (opened) => heard.push(opened));
  const wanted = (count: number) =>
    vi.waitFor(() => expect(heard.at(-1)?.edition?.entries).toHaveLength(count), { timeout: 8000 });
  await writeFile(folder.at('seeds/c.txt'), inventCopy(3, 5).text);
  await build('next');
  await rename(folder.at('served'), folder.at('former'));
  await rename(folder.at('next'), folder.at('served'));
  await wanted(3);
  await writeFile(folder.at('seeds/d.txt'), inventCopy(4, 5).text);
  await build('served');
  await wanted(4);
  stop();
});
