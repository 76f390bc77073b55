import { type Reading, readingSchema } from '@dateline/content';
import { describe, expect, it } from 'vitest';
import { rateLimit } from '../http/rate-limit.ts';
import { problemSchema } from '../problem/problem.ts';
import { inventedApi } from '../testing/api.ts';

const copy = `(2nd LD) Nordavia restores harbour pact

KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora

EDS: the minister is to speak at noon`;

describe('copy sent to the API', async () => {
  const { app, post } = await inventedApi();
  const read = async (response: Response): Promise<Reading> => readingSchema.parse(await response.json());

  it('is read as the package reads it, what is for editors included', async () => {
    const { id, article } = await read(
      await post('/v1/read?id=pact&published=2027-10-12', copy, 'text/plain; charset=utf-8'),
    );
    expect([id, article?.headline?.text, article?.published.value]).toEqual([
      'pact',
      'Nordavia restores harbour pact',
      '2027-10-12',
    ]);
    expect(article?.notes.some(({ audience }) => audience === 'editors')).toBe(true);
  });

  it('is taken in JSON too, and in the bytes of an old wire', async () => {
    const fromJson = await read(await post('/v1/read', JSON.stringify({ id: 'pact', text: copy }), 'application/json'));
    expect(fromJson.article?.dateline?.places).toEqual(['KARSUND']);
    const { article, diagnostics } = await read(
      await post('/v1/read', Uint8Array.of(0x53, 0x45, 0x4f, 0x55, 0x4c, 0x20, 0x97), 'text/plain'),
    );
    expect(article?.headline?.text).toContain('—');
    expect(diagnostics.map(({ code }) => code)).toContain('windows-1252');
  });

  it('is checked with line and column', async () => {
    const response = await post('/v1/check?id=pact', copy.replace(/\n\nEDS.*/, ''), 'text/plain');
    expect(await response.json()).toMatchObject({
      counts: { error: 0, warning: 1 },
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'no-full-stop', file: 'pact', line: 3 })]),
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gives an error, and no article, where it is no text', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    const { article, diagnostics } = await read(await post('/v1/read', png, 'text/plain'));
    expect([article, diagnostics[0]?.code]).toEqual([null, 'binary']);
  });

  it.each([
    ['{', 'application/json', 400, 'It is to be a JSON object with a member `text`.'],
    ['{"text":1}', 'application/json', 400, 'A text.'],
    [
      '{"text":"a","<script>":1}',
      'application/json',
      400,
      'It is not known here. Known: text, id, published, source, slug.',
    ],
    ['<p>', 'text/html', 415, undefined],
  ])('is refused where it is %s of type %s', async (body, type, status, detail) => {
    const response = await post('/v1/read', body, type);
    const told = problemSchema.parse(await response.json());
    expect(response.status).toBe(status);
    if (detail) expect(told.errors).toMatchObject([{ detail }]);
    expect(JSON.stringify(told)).not.toContain('script');
  });

  it('is refused before it is read where it is too large, told or not', async () => {
    const large = 'a'.repeat(1_048_577);
    expect((await post('/v1/read', large, 'text/plain')).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(65_536).fill(97));
      },
    });
    const request = new Request('http://localhost/v1/read', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'text/plain' },
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    expect(pulled).toBeLessThan(40);
  });

  it('is taken only so often from one client, where there is a limit', async () => {
    const limited = await inventedApi({
      rateLimit: rateLimit({ perMinute: 2, client: (c) => c.req.header('x-client') ?? 'one' }),
    });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await limited.post('/v1/check', 'Pact restored', 'text/plain')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await limited.post('/v1/check', 'Pact restored', 'text/plain');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await limited.get('/v1/articles')).status).toBe(200);
  });
});
