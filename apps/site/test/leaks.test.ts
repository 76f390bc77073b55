import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApp } from '@dateline/api';
import { createArchive } from '@dateline/content/archive';
import { compileFolder } from '@dateline/content/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../api/src/node/site/site.ts';
import { type Built, buildSite } from './workspace.ts';

const story = (headline: string, body: string, note = '') =>
  `${headline}\n${note}\n\nKARSUND, Oct. 12 (Yonhap) -- ${body}\n\nTwo ferries were at sea when it happened.\n(END)\n`;

/** Words that no reader may see, each of them in copy that is barred for a reason of its own. */
const secrets = [
  'Quarrelmore',
  'Withersby',
  'Embargast',
  'Expirandel',
  'Advisandra',
  'Noteworth',
  'Changeling',
  'Aliasgate',
];

const copy = {
  'open.txt': story(
    'Harbour opens again',
    'The harbour opened again on Tuesday, the VTB said.',
    '(ATTN: ADDS word from Changeling in last para)',
  ),
  'noted.txt': `${story('Lighthouse is painted', 'The lighthouse was painted white on Tuesday.')}\nEds: Noteworth must not be named.\n`,
  'killed.txt': story('Ferry sinks off Quarrelmore', 'A ferry sank off Quarrelmore on Tuesday, Ada Quarrelmore said.'),
  'kill.txt':
    'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Quarrelmore". No ferry sank. A kill is mandatory.\n',
  'held.txt': story('Minister Withersby resigns', 'Minister Withersby resigned on Tuesday.'),
  'hold.txt': 'HOLD HOLD HOLD\n\nPlease hold the story headlined "Minister Withersby resigns".\n',
  'embargoed.txt': story(
    'Bank of Embargast to close',
    'The Bank of Embargast will close on Tuesday.',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
  ),
  'version.txt': story(
    'Tower is to stay',
    'The tower in the old town of Karsund is to stay, its council said on Tuesday.',
  ),
  'version-lead.txt': story(
    '(LEAD) Tower in Karsund is to stay, says Aliasgate',
    'The tower in the old town of Karsund is to stay, its council said on Tuesday.',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
  ),
  'expired.txt': story(
    'Regatta of Expirandel under way',
    'The regatta of Expirandel began on Tuesday.',
    'EXPIRES: Oct. 13, 2027',
  ),
  'mill.txt': story(
    'Mill of Vanishley burns',
    'The mill of Vanishley burned on Tuesday. "It is lost," Mayor Orla Vanishley said. The Vanishley Mill Office (VMO) opened in May 2019, the Vanishley Toll Board (VTB) said.',
  ),
  'advisory.txt': 'AP News Digest\n\nAdvisandra speaks at noon in Karsund. Text and photos.\n',
  ...Object.fromEntries(
    'open noted killed kill held hold embargoed version version-lead expired mill advisory'
      .split(' ')
      .map((name) => [`${name}.json`, '{"published": "2027-10-12"}']),
  ),
};

const now = '2027-10-15T12:00:00Z';

/** What a text holds of the secrets, in whatever case or slug. */
const traces = (text: string): string[] =>
  secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

describe('what may not be published', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSite(copy, { DATELINE_NOW: now });
  });
  afterAll(() => built.remove());

  it('leaves no trace in any file of the built site', async () => {
    expect(built.pages.size).toBeGreaterThan(3);
    for (const entry of await readdir(built.dist, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      expect([path, traces(path)]).toEqual([path, []]);
      if (entry.isFile()) expect([path, traces(await readFile(path, 'utf8'))]).toEqual([path, []]);
    }
  });

  it('leaves no trace in any answer that can be reached from the API, and answers gone or not found for it', async () => {
    const archive = createArchive(await compileFolder(built.seeds));
    const app = createApp({ archive, now: () => new Date(now), site: 'http://localhost' });
    const waiting = ['/v1', '/openapi.json', '/healthz', '/v1/articles?limit=1'];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await app.request(path);
      const text = await response.text();
      expect([path, traces(`${text} ${[...response.headers].join()}`)]).toEqual([path, []]);
      for (const [, link = ''] of text.matchAll(/"(\/(?:v1|openapi)[^"{}]*)"/g)) waiting.push(link);
    }
    expect([...seen].filter((path) => path.startsWith('/v1/articles/')).length).toBeGreaterThan(1);
    const statusOf = async (id: string) => (await app.request(`/v1/articles/${id}`)).status;
    for (const id of ['killed', 'expired']) expect([id, await statusOf(id)]).toEqual([id, 410]);
    for (const id of ['kill', 'held', 'hold', 'embargoed', 'version-lead', 'advisory'])
      expect([id, await statusOf(id)]).toEqual([id, 404]);
  });

  it('is let go when its time has come', async () => {
    const archive = createArchive(await compileFolder(built.seeds));
    const app = createApp({ archive, now: () => new Date('2027-10-20T09:00:00Z'), site: 'http://localhost' });
    expect(traces(await (await app.request('/v1/articles')).text())).toEqual(['Embargast', 'Aliasgate']);
  });

  it('is sent from no page, feed or index that was built before it was killed', async () => {
    let archive = createArchive(await compileFolder(built.seeds));
    const options = { root: built.dist, archive: () => archive, now: () => new Date(now), report: console.error };
    const server = createServer(createSite(options)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    await writeFile(
      join(built.seeds, 'kill-mill.txt'),
      'MANDATORY KILL\n\nPlease kill the story headlined "Mill of Vanishley burns". A kill is mandatory.\n',
    );
    archive = createArchive(await compileFolder(built.seeds));
    const files = await readdir(built.dist, { recursive: true, withFileTypes: true });
    const sent = { traces: [] as string[], pages: 0, heldBack: 0 };
    // type and pictures may hold any three letters by chance
    for (const file of files.filter((one) => one.isFile() && !/\.(?:woff2|png)$/.test(one.name))) {
      const path = join(file.parentPath, file.name)
        .slice(built.dist.length)
        .replace(/index\.html$/, '');
      const response = await fetch(`http://127.0.0.1:${port}${path.startsWith('/') ? path : `/${path}`}`);
      const text = await response.text();
      if (/vanishley|\bvmo\b/i.test(text)) sent.traces.push(path);
      if (response.status === 200) sent.pages++;
      if (response.status === 503) sent.heldBack++;
    }
    server.close();
    expect(sent.traces).toEqual([]);
    expect(sent.pages).toBeGreaterThan(10);
    expect(sent.heldBack).toBeGreaterThan(10);
  });
});
