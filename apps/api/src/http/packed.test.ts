import { describe, expect, inject, it } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { takesGzip } from './packed.ts';

const copy = 'Ferry runs again\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry runs again, Ada Brandt said on Tuesday.\n';

describe.skipIf(inject('runtime') === 'Cloudflare-Workers')('an answer to whoever takes gzip', async () => {
  const { app, get } = await inventedApi();
  const ask = (path: string, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) =>
    app.fetch(new Request(`http://localhost${path}`, { headers }));

  it('comes packed, is the same when unpacked, and has a strong tag of its own', async () => {
    const [small, whole] = [await ask('/v1/articles'), await get('/v1/articles')];
    expect([small.headers.get('content-encoding'), small.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const bytes = await small.arrayBuffer();
    expect(small.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(bytes.byteLength).toBeLessThan(Number(whole.headers.get('content-length')));
    const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.text()).toBe(await whole.text());
    const etag = String(small.headers.get('etag'));
    expect(etag).toBe(whole.headers.get('etag')?.replace(/"$/, '-gzip"'));
    const again = await ask('/v1/articles', { 'accept-encoding': 'gzip', 'if-none-match': etag });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
  });

  it('comes packed too where copy was read, which nobody keeps', async () => {
    const post = (more: Record<string, string>) => {
      const headers = { 'content-type': 'text/plain', ...more };
      return app.fetch(new Request('http://localhost/v1/read', { method: 'POST', headers, body: copy }));
    };
    const [small, whole] = [await post({ 'accept-encoding': 'gzip' }), await post({})];
    expect([small.headers.get('content-encoding'), small.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    expect([whole.headers.get('content-encoding'), whole.headers.get('vary')]).toEqual([null, 'Accept-Encoding']);
    const unpacked = new Response(small.body?.pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.text()).toBe(await whole.text());
  });

  it('names both headers that it varies by', async () => {
    for (const response of [await ask('/v1/articles/bridge'), await get('/v1/articles/bridge')])
      expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding');
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['br', false],
  ['gzip', true],
  ['br;q=1, gzip;q=0.8, identity;q=0.5', true],
  ['gzip;q=0', false],
  ['identity, gzip;q=0.2', false],
])('takes %j for gzip: %s', (accepted, wanted) => {
  expect(takesGzip(accepted)).toBe(wanted);
});
