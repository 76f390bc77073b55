import fc from 'fast-check';
import { describe, inject, it } from 'vitest';
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

/** As many as are wanted on the runtime that the suite is written on, and a tenth on each of the others. */
const many = (count: number): number => (inject('runtime') === 'Node.js' ? count : count / 10);

const line = fc.oneof(
  fc.constantFrom(
    '(2nd LD) Pact restored',
    'KARSUND, Oct. 12 (Yonhap) -- "It is," she said.',
    '(END)',
    'EDS: hold',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const copy = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const anyBody = fc
  .oneof(
    copy,
    fc.json(),
    fc
      .record(
        {
          text: fc.oneof(copy, fc.jsonValue()),
          id: fc.oneof(fc.string(), fc.jsonValue()),
          published: fc.oneof(fc.constantFrom('2027-10-12', '2027-10-12T25:00:00Z', '0000-00-00'), fc.jsonValue()),
          source: fc.jsonValue(),
          slug: fc.oneof(fc.constantFrom('pact', '-', '../pact'), fc.jsonValue()),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  )
  .map((text): string | Uint8Array<ArrayBuffer> => text)
  .chain((text) =>
    fc.oneof(
      fc.constant(text),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
    ),
  );

describe('the API, asked anything', async () => {
  const { app, get, post, described } = await inventedApi();

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
    const words = {
      paths: {
        id: ['bridge', 'ferry', 'tide', 'lighthouse', 'killed', 'held'],
        slug: ['harbour-bridge-reopens', 'ferry-service-ends', 'bridge-collapses'],
        name: ['ada-marlowe', 'karsund', 'port-office-of-karsund', 'nobody'],
      },
      texts: ['ada-marlowe', 'Ada Marlowe', 'karsund', 'Yonhap', 'en', 'hold*', '"holds to"', 'bridge', '1', 'nothing'],
    };
    await fc.assert(
      fc.asyncProperty(
        anyRequest(described, words),
        async ({ path, headers }) => (await get(path, headers)).status < 500,
      ),
      { numRuns: many(10_000) },
    );
    // ten thousand answers, each held against the document, on a machine that runs two other suites
  }, 300_000);

  it('reads any bytes under any name of a type, or says why not', async () => {
    const type = fc.constantFrom(
      ...['text/plain', 'text/plain; charset=utf-16', 'application/json', 'application/ld+json', 'application/xml'],
      ...['application/rss+xml', 'text/html', 'text/markdown', 'multipart/form-data', '', ';'],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('/v1/read', '/v1/check'), anyBody, type, async (path, body, named) =>
        [200, 400, 415].includes((await post(path, body, named)).status),
      ),
      { numRuns: many(1000) },
    );
  });

  it('bears any message to the Model Context Protocol', async () => {
    const message = fc.record({
      jsonrpc: fc.constantFrom('2.0', '1.0'),
      id: fc.oneof(fc.integer(), fc.jsonValue()),
      method: fc.constantFrom('tools/call', 'tools/list', 'resources/read', 'initialize', 'ping', '__proto__'),
      params: fc.oneof(
        fc.record({
          name: fc.constantFrom('search_stories', 'read_story', 'list_quotes', 'walk_timeline', 'read_copy', 'x'),
          arguments: fc.oneof(fc.jsonValue(), fc.record({ query: fc.string(), slug: fc.string(), text: copy })),
        }),
        fc.record({
          uri: fc.oneof(
            fc.string(),
            fc.constantFrom('dateline://articles/%', 'dateline://articles/%00', 'file:///etc/passwd'),
          ),
        }),
        fc.jsonValue(),
      ),
    });
    const body = fc.oneof(
      { weight: 4, arbitrary: message.map((one) => JSON.stringify(one)) },
      { weight: 1, arbitrary: fc.json() },
    );
    const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const response = await app.request('/mcp', { method: 'POST', body: sent, headers });
        const told = await response.text();
        return response.status < 500 && !/at .*\.[jt]s:\d+/.test(told);
      }),
      { numRuns: many(500) },
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
