import { describe, expect, it } from 'vitest';
import { listen } from './server.ts';

describe('a server', () => {
  it('finishes the request that is open when it is told to stop, and takes no more', async () => {
    const { promise: asked, resolve: opened } = Promise.withResolvers<() => void>();
    const { port, stop } = await listen(() => (_, response) => opened(() => response.end('whole')), 0, '127.0.0.1');
    const answer = fetch(`http://127.0.0.1:${port}/`);
    const finish = await asked;
    const stopped = stop();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    finish();
    expect(await (await answer).text()).toBe('whole');
    await stopped;
  });

  it('says so where the port is taken', async () => {
    const first = await listen(() => () => {}, 0, '127.0.0.1');
    await expect(listen(() => () => {}, first.port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });
});
