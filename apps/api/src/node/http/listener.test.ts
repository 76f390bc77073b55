import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { createListener } from './listener.ts';
import { listen } from './server.ts';

describe('the API as a middleware', async () => {
  const whole = await inventedArchive();
  const less = await inventedArchive(['bridge']);

  async function served(archive: Parameters<typeof createListener>[0]['archive'], path: string): Promise<Response> {
    const api = createListener({ archive, now: () => noon, site: 'http://localhost:8787' });
    const { port, stop } = await listen(
      () => (request, response) =>
        api(request, response, (error) => response.end(error ? 'failed' : 'left to the site')),
      0,
      '127.0.0.1',
    );
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
    await stop();
    return response;
  }

  it('answers its own paths and leaves the others', async () => {
    expect(await (await served(whole, '/v1/articles/bridge')).json()).toMatchObject({ id: 'bridge' });
    expect(await (await served(whole, '/2031/05/05/')).text()).toBe('left to the site');
  });

  it('answers from the archive of the moment', async () => {
    let archive = whole;
    const latest = () => archive;
    expect((await served(latest, '/v1/articles/bridge')).status).toBe(200);
    archive = less;
    expect((await served(latest, '/v1/articles/bridge')).status).toBe(404);
  });

  it('waits only so long for a body, and answers others meanwhile and after', async () => {
    const api = createListener({ archive: whole, now: () => noon, site: 'http://localhost:8787', patience: 100 });
    const { port, stop } = await listen(() => (request, response) => api(request, response, () => {}), 0, '127.0.0.1');
    const slow = connect(port, '127.0.0.1');
    slow.write('POST /v1/read HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nPact');
    const leaves = connect(port, '127.0.0.1');
    leaves.write('POST /v1/read HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n');
    leaves.destroy();
    const answered = (await slow[Symbol.asyncIterator]().next()).value;
    expect(String(answered)).toMatch(/^HTTP\/1\.1 408 /);
    slow.destroy();
    expect((await fetch(`http://127.0.0.1:${port}/v1`, { headers: { connection: 'close' } })).status).toBe(200);
    await stop();
  });

  it('hands on that there is no archive to be had', async () => {
    const none = () => Promise.reject(new Error('no copy'));
    expect(await (await served(none, '/v1')).text()).toBe('failed');
  });
});
