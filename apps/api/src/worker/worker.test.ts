import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const wrangler = join(require.resolve('wrangler/package.json'), '../bin/wrangler.js');
const started: ChildProcess[] = [];

/** Wrangler at work by `wrangler.jsonc`, and what it says until it says something that is waited for, or ends. */
async function told(awaited: RegExp, ...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [wrangler, ...options], {
    cwd: new URL('../..', import.meta.url),
    // it asks nobody about this machine's place
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    const hear = (text: string): void => {
      said += text;
      if (awaited.test(said)) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('exit', () => resolve());
  });
  return said;
}

const megabyte = 1_000_000;

/** A module with all that it imports before it runs. */
async function atOnce(folder: string, name: string, seen = new Set<string>()): Promise<string> {
  seen.add(name);
  const code = await readFile(join(folder, name), 'utf8');
  const parts = [code];
  for (const [, other = ''] of code.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g))
    if (!seen.has(other)) parts.push(await atOnce(folder, other, seen));
  return parts.join('\n');
}

describe('site and API as one worker', () => {
  afterAll(async () => {
    for (const child of started)
      if (child.exitCode === null) await new Promise((ended) => child.on('exit', ended).kill('SIGTERM'));
  });

  it('weighs less than a megabyte, compressed, of which it loads less than a half as it starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-worker-'));
    const said = await told(/\0/, 'deploy', '--dry-run', '--outdir', folder);
    const code = (await readdir(folder)).filter((name) => /\.(?:js|wasm|bin|txt)$/.test(name));
    expect(code, said).toContain('worker.js');
    const sizes = await Promise.all(code.map(async (name) => gzipSync(await readFile(join(folder, name))).length));
    const weight = sizes.reduce((sum, size) => sum + size);
    expect(weight).toBeLessThan(megabyte);
    const run = new Set<string>();
    expect(gzipSync(await atOnce(folder, 'worker.js', run)).length).toBeLessThan(weight / 2);
    for (const name of code.filter((one) => !run.has(one))) {
      const text = await readFile(join(folder, name), 'utf8');
      expect(text).toMatch(/^(?:import[^;(]*;)*function all\(\)\{/);
      // of the table of named characters, which articles have no need of
      expect(text).not.toContain('CounterClockwiseContourIntegral');
    }
    await rm(folder, { recursive: true });
  });

  it('answers the site, the API and its whole reference from one address, and reads copy', async () => {
    const said = await told(
      /Ready on \S+/,
      'dev',
      '--local',
      '--ip',
      '127.0.0.1',
      '--port',
      '0',
      '--inspector-port',
      '0',
    );
    const address = /Ready on (\S+)/.exec(said)?.[1] ?? said;
    const get = async (path: string) => {
      const response = await fetch(new URL(path, address));
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    const { items } = JSON.parse((await get('/v1/stories')).text);
    expect(items.length).toBeGreaterThan(0);
    const page = await get(items[0].links.page);
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('</html>');
    expect((await get(`${items[0].links.article}.md`)).text).toMatch(/^---\ntitle: .*\n---\n/s);
    expect((await get('/nothing')).status).toBe(404);
    const { headers } = await fetch(new URL(items[0].links.article, address));
    expect(Date.parse(headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());

    const reference = await get('/docs');
    const parts = [...reference.text.matchAll(/(?:src|href)="(\/docs\/parts\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      const { status, type, text } = await get(part);
      expect([part, status, type]).toEqual([
        part,
        200,
        expect.stringMatching(/^text\/(?:css|javascript); charset=utf-8$/),
      ]);
      expect(text.length).toBeGreaterThan(100);
    }
    expect((await get('/docs/parts/none')).type).toBe('application/problem+json');

    const copy =
      '<head><style>p { display: none }</style></head><body><h1>Pact restored</h1><p>The pact holds.</p></body>';
    const read = await fetch(new URL('/v1/read', address), {
      method: 'POST',
      body: copy,
      headers: { 'content-type': 'text/html' },
    });
    const { article } = (await read.json()) as { article?: { headline?: { text: string } } };
    expect([read.status, article?.headline?.text]).toEqual([200, 'Pact restored']);
  });
});
