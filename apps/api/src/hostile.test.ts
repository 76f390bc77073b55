import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyRequest } from './testing/any-request.ts';
import { inventedApi } from './testing/api.ts';

/** What a path or a query may be made of by someone who means harm, percent-encoded or not. */
const part = fc.oneof(
  fc.constantFrom(
    'v1',
    'articles',
    'bridge',
    'killed',
    'docs',
    'problems',
    'gone',
    'openapi.json',
    'healthz',
    'read',
    'schemas',
  ),
  fc.constantFrom('..', '%2e%2e', '%00', '%ff', '%', '%25', '__proto__', 'constructor', ':id', '{id}', '*', ''),
  fc.string({ unit: 'binary', maxLength: 20 }).map(encoded),
);
const pair = fc
  .tuple(fc.constantFrom('limit', 'cursor', 'LIMIT', '__proto__', '', '%ff'), part)
  .map(([name, value]) => `${name}=${value}`);

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

describe('the API, asked anything', async () => {
  const { get, post, described } = await inventedApi();

  it('answers what the OpenAPI document tells, and never that it broke', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), fc.array(pair, { maxLength: 3 }), async (parts, pairs) => {
        const { status } = await get(`/${parts.join('/')}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`);
        return status < 500;
      }),
      { numRuns: 500 },
    );
  });

  it('answers every parameter that it tells of, rightly given or not, with what it tells', async () => {
    const words = ['bridge', 'killed', 'harbour-bridge-reopens', 'ada-marlowe', 'person:ada-marlowe', 'karsund'];
    await fc.assert(
      fc.asyncProperty(
        anyRequest(described, [...words, '2031-05', '2031-05-04', 'yonhap', 'Port Office', 'hold*', '"holds to"', '1']),
        async (path) => (await get(path)).status < 500,
      ),
      { numRuns: 1500, interruptAfterTimeLimit: 15_000 },
    );
  }, 30_000);

  it('reads any bytes under any name of a type, or says why not', async () => {
    const type = fc.constantFrom('text/plain', 'application/json', 'text/html', 'multipart/form-data', '', ';');
    const json = fc.json().map((text) => new TextEncoder().encode(text));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/v1/read', '/v1/check'),
        fc.oneof(fc.uint8Array({ maxLength: 400 }), json),
        type,
        async (path, bytes, named) => [200, 400, 415].includes((await post(path, new Uint8Array(bytes), named)).status),
      ),
      { numRuns: 300 },
    );
  });

  it('bears any If-None-Match', async () => {
    const visible = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
    await fc.assert(
      fc.asyncProperty(visible, async (held) =>
        [200, 304].includes((await get('/v1', { 'if-none-match': held })).status),
      ),
    );
  });
});
