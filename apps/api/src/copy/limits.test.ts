import { describe, expect, it } from 'vitest';
import { rateLimit } from '../http/rate-limit.ts';
import { inventedApi } from '../testing/api.ts';
// what a request loads when it needs it: the test's runner fetches it file by file, and on a busy machine past the request's time
import './reading.ts';

describe('copy sent to the API', async () => {
  const { app, post } = await inventedApi();

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
    expect(refused.headers.get('ratelimit-policy')).toBe('"copy";q=2;w=60');
    expect(refused.headers.get('ratelimit')).toMatch(/^"copy";r=0;t=\d+$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await limited.get('/v1/articles')).status).toBe(200);
  });

  it('tells on every answer how often it is taken, also where the answer is no', async () => {
    const limited = await inventedApi({ rateLimit: rateLimit({ perMinute: 9, client: () => 'one' }) });
    const answers = [
      await limited.post('/v1/read', 'Pact restored', 'text/plain'),
      await limited.post('/v1/read', '{}', 'application/json'),
      await limited.post('/v1/read', 'a'.repeat(1_048_577), 'text/plain'),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit')])).toEqual([
      [200, expect.stringMatching(/^"copy";r=8;t=\d+$/)],
      [400, expect.stringMatching(/^"copy";r=7;t=\d+$/)],
      [413, expect.stringMatching(/^"copy";r=6;t=\d+$/)],
    ]);
  });

  it("is counted by the platform's own limiter where it has one, which tells no more than yes or no", async () => {
    let left = 1;
    const binding = { limit: async () => ({ success: left-- > 0 }) };
    const limited = await inventedApi({ rateLimit: rateLimit({ perMinute: 5, client: () => 'one', binding }) });
    const told = async () => {
      const { status, headers } = await limited.post('/v1/check', 'Pact restored', 'text/plain');
      return [status, ...['ratelimit-policy', 'ratelimit', 'retry-after'].map((name) => headers.get(name))];
    };
    expect(await told()).toEqual([200, '"copy";q=5;w=60', null, null]);
    expect(await told()).toEqual([429, '"copy";q=5;w=60', '"copy";r=0;t=60', '60']);
  });

  it('is counted in a store of one’s own where one is given', async () => {
    const asked: string[] = [];
    const increment = (key: string) => ({ totalHits: asked.push(key), resetTime: new Date(Date.now() + 30_000) });
    const store = { increment, decrement() {}, resetKey() {} };
    const limited = await inventedApi({ rateLimit: rateLimit({ perMinute: 1, client: () => 'one', store }) });
    const statuses = [];
    for (let i = 0; i < 2; i++) statuses.push((await limited.post('/v1/check', 'Pact restored', 'text/plain')).status);
    expect([statuses, asked]).toEqual([
      [200, 429],
      ['one', 'one'],
    ]);
  });

  it('may be larger or must be smaller where that is said', async () => {
    const small = await inventedApi({ largest: 20 });
    const response = await small.post('/v1/read', 'The pact was restored.', 'text/plain');
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { errors: [{ detail: 'At most 20 bytes.' }] },
    ]);
    expect((await small.post('/v1/read', 'Pact restored', 'text/plain')).status).toBe(200);
  });
});
