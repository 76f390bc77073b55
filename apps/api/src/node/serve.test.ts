import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildEdition } from '@dateline/content/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from './http/server.ts';

const started: ChildProcess[] = [];

/** Starts the server as `npm start` does, and waits for its first line. */
async function serve(env: Record<string, string>, program = 'src/node/serve.ts') {
  const child = spawn(process.execPath, [program], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    resolve();
  });
  await Promise.race([ready, ended]);
  return { child, ended, said: () => said, address: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '' };
}

describe('the server, as a process', () => {
  afterEach(() => {
    for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('says where it is, answers there, and ends well on %s', async (signal) => {
    const { child, ended, said, address } = await serve({ PORT: '0' });
    expect(said()).toContain(`Dateline is at ${address} (site /, API /v1)\n`);
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: 'ok' });
    expect(await (await fetch(`${address}/openapi.json`)).json()).toMatchObject({
      info: { contact: { url: `${address}/` } },
    });
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('ends at once on a second Ctrl-C, whatever is still open', async () => {
    const { child, ended, address } = await serve({ PORT: '0' });
    const socket = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => {});
    socket.write('GET /healthz HTTP/1.1\r\n');
    await setTimeout(100);
    child.kill('SIGINT');
    await setTimeout(700);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    socket.destroy();
  });

  it('takes a new edition over as it comes, and keeps the last good one when it is bad', {
    timeout: 30_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
    const [seeds, edition] = [join(folder, 'seeds'), join(folder, 'edition.json')];
    await mkdir(seeds);
    await writeFile(
      join(seeds, 'a.txt'),
      'Harbour bridge reopens\n\nThe bridge reopened on Monday, the port authority said.\n',
    );
    await buildEdition(seeds, edition);
    const { child, ended, said, address } = await serve({ PORT: '0', DATELINE_EDITION: edition });
    const status = async (id: string) => (await fetch(`${address}/v1/articles/${id}`)).status;
    expect([await status('a'), await status('b')]).toEqual([200, 404]);
    await writeFile(
      join(seeds, 'b.txt'),
      'Ferry service ends\n\nThe ferry made its last trip on Tuesday, its owner said.\n',
    );
    await buildEdition(seeds, edition);
    await vi.waitFor(async () => expect(await status('b')).toBe(200), 5000);
    await writeFile(edition, '{}');
    await vi.waitFor(() => expect(said()).toMatch(/The new edition is refused: its digest/), 5000);
    expect(await status('b')).toBe(200);
    await writeFile(
      join(seeds, 'k.txt'),
      'MANDATORY KILL\n\nPlease kill the story headlined "Ferry service ends". A kill is mandatory.\n',
    );
    await buildEdition(seeds, edition);
    await vi.waitFor(async () => expect(await status('b')).toBe(410), 5000);
    expect((await fetch(`${address}/undated/ferry-service-ends/`)).status).toBe(410);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('serves what its own build has compiled, whatever another compiles meanwhile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
    await mkdir(join(folder, 'seeds'));
    await writeFile(join(folder, 'seeds/own.txt'), 'Harbour bridge reopens\n\nThe bridge reopened on Monday.\n');
    const compiled = join(folder, 'own.json');
    await buildEdition(join(folder, 'seeds'), compiled);
    const { child, ended, address } = await serve({ PORT: '0', DATELINE_COMPILED: compiled });
    expect((await fetch(`${address}/v1/articles/own`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('says in one line that the port is in use', async () => {
    const { port, stop } = await listen(() => () => {}, 0, '127.0.0.1');
    const { ended, said } = await serve({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said().trimEnd().split('\n').at(-1)).toBe(
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    );
    expect(said()).not.toMatch(/at .*:\d+:\d+/);
    await stop();
  });

  it('says before it builds that the port is in use, or is none', async () => {
    const { port, stop } = await listen(() => () => {}, 0, '127.0.0.1');
    const taken = await serve({ PORT: String(port) }, 'bin/start.js');
    const none = await serve({ PORT: 'abc' }, 'bin/start.js');
    expect([await taken.ended, await none.ended]).toEqual([1, 2]);
    expect(taken.said()).toBe(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`);
    expect(none.said()).toBe('PORT is to be a whole number from 0 to 65535.\n');
    await stop();
  });

  it('has the folder of copy compiled, but not where an edition is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-turbo-'));
    await writeFile(join(folder, 'turbo'), '#!/bin/sh\necho turbo "$@"\nexit 3\n', { mode: 0o755 });
    await writeFile(join(folder, 'edition.json'), '{}');
    const asked = async (env: Record<string, string>) => {
      const { ended, said } = await serve(
        { PORT: '0', PATH: `${folder}:${process.env['PATH']}`, ...env },
        'bin/start.js',
      );
      expect(await ended).toBe(3);
      return said();
    };
    expect(await asked({})).toBe('turbo run build --log-prefix=none\n');
    const edition = { DATELINE_EDITION: join(folder, 'edition.json') };
    expect(await asked(edition)).toBe('turbo run build --only --log-prefix=none\n');
    await rm(folder, { recursive: true });
  });

  it('serves the site that was built for it alone, where there is one', async () => {
    const built = await mkdtemp(join(tmpdir(), 'dateline-built-'));
    await writeFile(join(built, 'index.html'), 'its own front page');
    const { child, ended, address } = await serve({ PORT: '0', DATELINE_BUILT: built });
    expect(await (await fetch(address)).text()).toBe('its own front page');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await rm(built, { recursive: true });
  });

  it('says nothing of the edition of its own that it takes away as it ends, while a request goes on', async () => {
    const built = await mkdtemp(join(tmpdir(), 'dateline-built-'));
    const { child, ended, address, said } = await serve({ PORT: '0', DATELINE_BUILT: built });
    const slow = connect(Number(new URL(address).port), '127.0.0.1');
    slow.write('POST /v1/read HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n');
    await setTimeout(200);
    child.kill('SIGTERM');
    await setTimeout(800);
    slow.destroy();
    expect(await ended).toBe(0);
    expect(said()).not.toContain('refused');
    await rm(built, { recursive: true });
  });

  it('says that the edition to be served is not there', async () => {
    const { ended, said } = await serve({ DATELINE_EDITION: '/no/such.json' });
    expect([await ended, said()]).toEqual([
      1,
      'DATELINE_EDITION: /no/such.json cannot be served: there is no such file. `npx dateline build` or `watch` makes it.\n',
    ]);
  });

  it('says before it builds that there is no edition, and what makes one', async () => {
    const { ended, said } = await serve({ DATELINE_EDITION: '/no/such.json' }, 'bin/start.js');
    expect(await ended).toBe(2);
    expect(said()).toMatch(/^DATELINE_EDITION: there is no edition at \/no\/such\.json\. `npx dateline build .*\n$/);
  });

  it('says before it builds that there is no folder of copy', async () => {
    const { ended, said } = await serve({ DATELINE_SEEDS: '/no/such' }, 'bin/start.js');
    expect(await ended).toBe(2);
    expect(said()).toMatch(/^DATELINE_SEEDS: there is no folder at \/no\/such\. .*\n$/);
  });

  it('says in one line what is wrong with its settings', async () => {
    const { ended, said } = await serve({ PORT: 'http' });
    expect([await ended, said()]).toEqual([2, 'PORT is to be a whole number from 0 to 65535.\n']);
  });
});
