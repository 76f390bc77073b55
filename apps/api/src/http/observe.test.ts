import { describe, expect, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { inventedArchive } from '../testing/archive.ts';
import type { Logged } from './observe.ts';

describe('each request', async () => {
  const logged: Logged[] = [];
  const { app } = await inventedApi({ log: (request) => logged.push(request) });

  it('has an id and its time in the answer, and a line in the log without what was asked for', async () => {
    logged.length = 0;
    const { headers } = await app.request('/v1/articles?limit=3');
    const id = headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('server-timing')).toMatch(/^app;dur=\d+(\.\d+)?$/);
    // without credentials, which no answer is for, that is every header: https://fetch.spec.whatwg.org/#http-new-header-syntax
    expect(headers.get('access-control-expose-headers')).toBe('*');
    expect(logged).toEqual([{ id, method: 'GET', path: '/v1/articles', status: 200, ms: expect.any(Number) }]);
  });

  it('keeps the id that a proxy has given it, unless that is no id', async () => {
    const idOf = async (sent: string) =>
      (await app.request('/v1', { headers: { 'x-request-id': sent } })).headers.get('x-request-id');
    expect(await idOf('proxy-7.a_b')).toBe('proxy-7.a_b');
    expect(await idOf('a b "c"')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('x'.repeat(101))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is logged where nothing is found, and where something broke', async () => {
    const archive = { ...(await inventedArchive()), list: () => Promise.reject(new Error('disk on fire')) };
    const broken = await inventedApi({ archive, log: (request) => logged.push(request) });
    logged.length = 0;
    await app.request('/v1/nothing');
    await app.request('/v1/articles', { method: 'PUT' });
    const { headers } = await broken.get('/v1/articles');
    expect(logged.map(({ status }) => status)).toEqual([404, 405, 500]);
    expect(headers.get('x-request-id')).toBe(logged[2]?.id);
  });
});
