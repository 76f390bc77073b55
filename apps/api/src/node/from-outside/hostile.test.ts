import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { createListener } from '../http/listener.ts';
import { listen, type Running } from '../http/server.ts';

describe('the server, over a line that means harm', () => {
  let running: Running;
  const open: Socket[] = [];

  beforeAll(async () => {
    const api = createListener({ archive: await inventedArchive(), now: () => noon, site: 'http://localhost:8787' });
    const site = (response: { statusCode: number; end(text: string): void }) => {
      response.statusCode = 404;
      response.end('no such page');
    };
    running = await listen(() => (request, response) => api(request, response, () => site(response)), 0, '127.0.0.1');
  });

  afterAll(async () => {
    for (const socket of open) socket.destroy();
    await running.stop();
  });

  function line(): Socket {
    const socket = connect(running.port, '127.0.0.1').on('error', () => {});
    open.push(socket);
    return socket;
  }

  /** The status line that comes back for bytes as they are. */
  async function statusOf(bytes: string | Uint8Array): Promise<number> {
    const socket = line();
    socket.write(bytes);
    const [first] = await once(socket, 'data');
    socket.destroy();
    return Number(/^HTTP\/1\.1 (\d{3}) /.exec(String(first))?.[1]);
  }

  const get = (path: string, headers = '') =>
    statusOf(Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`, 'latin1'));

  const isWell = async () => expect(await get('/v1/articles/bridge')).toBe(200);

  it.each([
    '/v1/articles/%00',
    '/v1/articles/bridge%00.json',
    '/v1/articles/%ff%fe',
    '/v1/articles/%c0%af',
    '/v1/articles/%',
    '/v1/articles/%zz',
    '/v1/articles/\xff\xfe',
    '/v1/articles/../../../etc/passwd',
    '/v1/articles/..%2f..%2f..%2fetc%2fpasswd',
    '/v1/articles/..\\..\\etc',
    '/v1/schemas/../../package.json',
    '/docs/parts/..%2f..%2fpackage.json',
    '/docs/parts/__proto__',
    '//v1//articles//bridge',
    '/v1/./articles/x',
    '/v1/articles?limit=%00&cursor=%ff',
    '/v1;x=1/articles',
  ])('answers %s with what is wrong, and lives on', async (path) => {
    expect([400, 404]).toContain(await get(path));
    await isWell();
  });

  it('bears a path of any length that a line can have, and one that leads up', async () => {
    expect(await get(`/v1/articles/${'a/'.repeat(3000)}`)).toBe(404);
    expect(await get(`/v1/articles/${'a'.repeat(7000)}`)).toBe(404);
    expect(await get('/v1/articles/..')).toBe(200);
    expect(await get('/v1/search?q=%')).toBe(200);
  });

  it('takes an address in its absolute form for its path, whatever host it names', async () => {
    expect(await get('http://evil.example/v1/articles/bridge')).toBe(200);
    expect(await get('http://evil.example/v1/articles/nothing')).toBe(404);
  });

  it('refuses what is not HTTP', async () => {
    for (const bytes of ['\x16\x03\x01\x02\x00\r\n\r\n', 'GET /v1\r\n\r\n', 'GET /v1 HTTP/1.1\r\nHo st: x\r\n\r\n'])
      expect(await statusOf(bytes)).toBe(400);
    await isWell();
  });

  it('bears large headers, and refuses those over 16 kB', async () => {
    expect(await get('/v1/articles/bridge', `X-Large: ${'a'.repeat(15_000)}\r\n`)).toBe(200);
    expect(await get('/v1/articles/bridge', `If-None-Match: ${'"a", '.repeat(3000)}"a"\r\n`)).toBe(200);
    expect(await get('/v1/articles/bridge', `Accept: ${'text/x;q=0.1,'.repeat(1000)}*/*\r\n`)).toBe(200);
    expect(await get('/v1/articles/bridge', 'X: 1\r\n'.repeat(200))).toBe(200);
    expect(await get('/v1/articles/bridge', `X-Larger: ${'a'.repeat(17_000)}\r\n`)).toBe(431);
    await isWell();
  });

  it('reads no more of a body without an end than it takes to refuse it', async () => {
    const socket = line();
    let sent = 0;
    const chunk = Buffer.from(`10000\r\n${'a'.repeat(0x10000)}\r\n`);
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    const answered = once(socket, 'data');
    socket.write('POST /v1/read HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n');
    const pump = (): void => {
      do sent += chunk.length;
      while (!socket.destroyed && sent < 200_000_000 && socket.write(chunk));
    };
    socket.on('drain', pump);
    pump();
    const [first] = await answered;
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
    await closed;
    expect(sent).toBeLessThan(20_000_000);
    await isWell();
  });

  it('refuses a body that is said to be too long before any of it comes', async () => {
    const head = 'POST /v1/read HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 99999999999\r\n\r\n';
    expect(await statusOf(head)).toBe(413);
    const both = `${head.slice(0, -2)}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect(await statusOf(both)).toBe(400);
    await isWell();
  });

  it('answers others while some send half a request, read nothing of what they asked for, or go away', async () => {
    for (let i = 0; i < 50; i++) {
      line().write('GET /v1/articles HTTP/1.1\r\nHost: x\r\nX-Slow: ');
      line().pause().write('GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20));
      const leaving = line();
      leaving.write('GET /docs/parts/script.js HTTP/1.1\r\nHost: x\r\n\r\n', () => leaving.destroy());
    }
    for (let i = 0; i < 20; i++) await isWell();
  });
});
