import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEdition } from '@dateline/content/node';
import { expect, it } from 'vitest';
import { start } from './server.ts';

const copy = (headline: string) =>
  `${headline}\n\nKARSUND, Oct. 12 (Yonhap) -- ${headline}, the port authority said.\n`;

it('a server builds its site anew for each new edition: what came is in the lists, what was killed is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-rebuild-'));
  const [seeds, edition] = [join(folder, 'seeds'), join(folder, 'edition.json')];
  const arrive = async (name: string, text: string) => {
    await writeFile(join(seeds, name), text);
    await buildEdition(seeds, edition);
  };
  await mkdir(seeds);
  await arrive('bridge.txt', copy('Harbour bridge reopens'));
  // it was not there yet when the site was built
  const { address, stop } = await start({ DATELINE_EDITION: edition });
  try {
    // while pages are held back the newest stories are listed in their place
    const front = async () => {
      const response = await fetch(`${address}/`);
      return response.ok ? response.text() : '';
    };
    const shows = (headline: string) => expect.poll(front, { timeout: 60_000, interval: 200 }).toContain(headline);
    await shows('Harbour bridge reopens');
    await arrive('ferry.txt', copy('Ferry service ends'));
    await shows('Ferry service ends');
    await arrive(
      'kill.txt',
      'MANDATORY KILL\n\nPlease kill the story headlined "Ferry service ends". It was wrong. A kill is mandatory.\n',
    );
    const killed = async () => (await fetch(`${address}/undated/ferry-service-ends/`)).status;
    await expect.poll(killed, { timeout: 60_000, interval: 20 }).toBe(410);
    // at once, and not with the next build
    expect(await (await fetch(`${address}/`)).text()).not.toContain('Ferry service ends');
    await shows('Harbour bridge reopens');
    expect(await front()).not.toContain('Ferry service ends');
    expect((await fetch(`${address}/undated/harbour-bridge-reopens/`)).status).toBe(200);
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
});
