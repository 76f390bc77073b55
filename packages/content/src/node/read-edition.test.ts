import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { workspace } from '../testing/workspace.ts';
import { buildEdition } from './building/index.ts';
import { readEdition } from './read-edition.ts';

const copy = (headline: string) => `${headline}\n\n${headline} on Tuesday, the port authority said.\n`;

it('reads an edition once for whoever asks for it while it stays as it is, and anew when it is another', async () => {
  await using folder = await workspace({ 'wire/ferry.txt': copy('Ferry line reopens') });
  for (const out of [folder.at('edition.json'), folder.at('edition')]) {
    await buildEdition(folder.at('wire'), out);
    const first = await readEdition(out);
    expect(await readEdition(out)).toBe(first);
  }
  const out = folder.at('edition.json');
  const before = await readEdition(out);
  await writeFile(folder.at('wire/bridge.txt'), copy('Harbor bridge opens'));
  await buildEdition(folder.at('wire'), out);
  expect((await readEdition(out)).entries).toHaveLength(before.entries.length + 1);
  await expect(readEdition(folder.at('none.json'))).rejects.toThrow('ENOENT');
});
