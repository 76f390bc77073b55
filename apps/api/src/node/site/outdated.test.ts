import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { ask } from '../../testing/ask.ts';
import { listen } from '../http/server.ts';
import { createSite } from './site.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-outdated-'));
const archive = await inventedArchive();
const report = (error: unknown): never => {
  throw error;
};
afterAll(() => rm(folder, { recursive: true }));

it('sends no page that shows what was killed since, says so once, and lists the newest in its place', async () => {
  const killed = '/2031/05/05/bridge-collapses/';
  const built = join(folder, 'built');
  for (const [name, text] of Object.entries({
    'shown.json': JSON.stringify({
      edition: archive.digest,
      stories: {
        [killed]: ['/people/ada-marlowe/', '/people/nobody-else/'],
        '/2031/05/05/harbour-bridge-reopens/': ['/people/ada-marlowe/'],
      },
    }),
    'made.json': '{}',
    'index.html': `<a href="/news${killed}">Bridge collapses</a>`,
    'about/index.html': 'about us',
    'people/index.html': '<a href="/people/nobody-else/">Nobody Else</a>',
    'people/ada-marlowe/index.html': 'Ada Marlowe, of the collapsed bridge',
    'rss.xml': `<link>http://x${killed}</link>`,
    'pagefind/index/en.pf_index': 'words',
  })) {
    await mkdir(join(built, name, '..'), { recursive: true });
    await writeFile(join(built, name), text);
  }
  let told = 0;
  const outdated = () => void told++;
  const options = { root: built, archive, now: () => noon, report, outdated };
  const running = await listen(() => createSite(options), 0, '127.0.0.1');
  const front = await ask(running.port, '/', { 'if-none-match': '*' });
  expect(front).toMatchObject({ status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } });
  expect(front.body).toContain('<a href="2031/05/05/harbour-bridge-reopens/">Harbour bridge reopens</a>');
  expect(front.body).not.toContain('collapses');
  for (const path of [
    ...['/index.html', '/rss.xml', '/people/', '/people/ada-marlowe/', '/people/ada-marlowe/index.html'],
    ...['/PEOPLE/ada-marlowe/', '/pagefind/index/en.pf_index', '//index.html', '/x/../rss.xml'],
  ])
    expect([path, (await ask(running.port, path)).status]).toEqual([path, 503]);
  expect(await ask(running.port, '/about/')).toMatchObject({ status: 200, body: 'about us' });
  for (const path of ['/shown.json', '/made.json']) expect((await ask(running.port, path)).status).toBe(404);
  expect(told).toBe(1);
  await running.stop();
});

it('sends nothing of a build of another edition, and says so once', async () => {
  const other = join(folder, 'other');
  await mkdir(join(other, 'about'), { recursive: true });
  await writeFile(join(other, 'shown.json'), JSON.stringify({ edition: '0'.repeat(64), stories: {} }));
  await writeFile(join(other, 'about/index.html'), 'about us');
  let told = 0;
  const outdated = () => void told++;
  const options = { root: other, archive, now: () => noon, report, outdated };
  const running = await listen(() => createSite(options), 0, '127.0.0.1');
  for (const path of ['/about/', '/about/index.html', '/'])
    expect([path, (await ask(running.port, path)).status]).toEqual([path, 503]);
  expect(told).toBe(1);
  await running.stop();
});
