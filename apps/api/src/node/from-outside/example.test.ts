import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { createListener } from '../http/listener.ts';
import { listen } from '../http/server.ts';

/** Runs an example of those that stand beside the API, as a reader of it would. */
const run = (...args: string[]): Promise<{ readonly code: number; readonly says: string }> =>
  new Promise((resolve) => {
    const cwd = new URL('../../..', import.meta.url);
    execFile(process.execPath, args, { cwd, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), says: stdout + stderr }),
    );
  });

describe('the example of the client', () => {
  it('asks the API who said what', async () => {
    const api = createListener({ archive: await inventedArchive(), now: () => noon, site: 'http://localhost:8787' });
    const { port, stop } = await listen(() => (request, response) => api(request, response, () => {}), 0, '127.0.0.1');
    const ask = (name: string) => run('examples/who-said.ts', name, `http://127.0.0.1:${port}`);
    expect(await ask('Ada Marlowe')).toEqual({
      code: 0,
      says: [
        'Ada Marlowe, in stories: 4',
        '2031-05-05  “The bridge office holds to it”',
        '2031-05-04  “The ferry office holds to it”',
        '2031-05-03  “The lighthouse office holds to it”',
        'undated  “The tide office holds to it”',
        '',
      ].join('\n'),
    });
    expect(await ask('Nobody')).toEqual({ code: 0, says: 'Nobody is called Nobody.\n' });
    expect(await ask('x'.repeat(500))).toEqual({
      code: 1,
      says: expect.stringMatching(/^400 A parameter is wrong: .*\nq: One to 200 characters\.\n$/),
    });
    await stop();
    expect(await ask('Ada Marlowe')).toEqual({
      code: 1,
      says: expect.stringMatching(/^Nobody answers at http:\S+\. .*\n$/),
    });
    expect((await run('examples/who-said.ts', 'Ada', 'no address')).says).toMatch(/^Nobody answers at no address\./);
  });
});
