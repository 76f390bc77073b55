import { compile, createArchive } from '@dateline/content/archive';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { rateLimit } from '../http/rate-limit.ts';
import { inventedApi } from '../testing/api.ts';

async function connected(app: Awaited<ReturnType<typeof inventedApi>>['app']): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const fetch = async (url: string | URL, init?: RequestInit): Promise<Response> => app.request(String(url), init);
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
  return client;
}

describe('the Model Context Protocol, asked by the official client', async () => {
  const { app } = await inventedApi();
  const client = await connected(app);
  const call = async (name: string, given: Record<string, unknown> = {}) => {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: given });
    return { found: structuredContent as Record<string, never>, isError, content };
  };

  it('offers tools that say what they take, and that they change nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'list_quotes',
      'read_copy',
      'read_story',
      'search_stories',
      'walk_timeline',
    ]);
    expect(tools.filter(({ description, annotations }) => !description || !annotations?.readOnlyHint)).toEqual([]);
  });

  it('tells whoever sends no message so, and reports it to nobody', async () => {
    const reported: unknown[] = [];
    const { app } = await inventedApi({ report: (error) => reported.push(error) });
    const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
    for (const body of ['{}', '[]', 'x'])
      expect((await app.request('/mcp', { method: 'POST', body, headers })).status).toBe(400);
    expect(reported).toEqual([]);
  });

  it('finds stories, reads one, and has its versions', async () => {
    const { found } = await call('search_stories', { query: 'harbour' });
    expect(found).toMatchObject({
      total: 1,
      stories: [{ headline: 'Harbour bridge reopens', published: '2031-05-05' }],
    });
    const [{ slug, article }] = found['stories'] as unknown as [{ slug: string; article: string }];
    const story = (await call('read_story', { slug })).found;
    expect(story).toMatchObject({ versions: [{ number: 1, article }], page: expect.stringContaining('/2031/05/05/') });
    expect(story['text']).toContain('Harbour bridge reopens on Monday');
    expect((await client.readResource({ uri: article })).contents).toMatchObject([
      { mimeType: 'text/plain', text: story['text'] },
    ]);
  });

  it('counts the versions that may be shown, with no gap where another is', async () => {
    const version = (id: string, marker: string, note: string) => ({
      ...{ id, name: `${id}.txt`, given: { published: '2031-05-05' } },
      source: `${marker}Tower is to stay\n${note}\n\nKARSUND, May 5 (Yonhap) -- The tower in Karsund is to stay, its council said.\n`,
    });
    const copies = [
      version('tower', '', ''),
      version('tower-lead', '(LEAD) ', 'EMBARGOED until 0900 GMT May 20, 2031'),
      version('tower-2nd', '(2nd LEAD) ', ''),
    ];
    const reader = await connected((await inventedApi({ archive: createArchive(await compile(copies)) })).app);
    const { structuredContent } = await reader.callTool({
      name: 'read_story',
      arguments: { slug: 'tower-is-to-stay' },
    });
    expect(structuredContent).toMatchObject({
      versions: [
        { number: 1, article: 'dateline://articles/tower' },
        { number: 2, article: 'dateline://articles/tower-2nd' },
      ],
    });
  });

  it('lists the newest stories where nothing is asked for', async () => {
    const { found } = await call('search_stories', { limit: 2 });
    expect(found).toMatchObject({
      total: 4,
      stories: [{ slug: 'harbour-bridge-reopens' }, { slug: 'ferry-service-ends' }],
    });
  });

  it('tells who said what', async () => {
    const { found } = await call('list_quotes', { speaker: 'Marlowe', query: 'bridge' });
    expect(found).toMatchObject({
      total: 1,
      speaker: 'Ada Marlowe',
      quotes: [{ text: 'The bridge office holds to it', kind: 'direct', cue: 'said', speaker: 'Ada Marlowe' }],
    });
    expect(found).not.toHaveProperty('others');
    expect((await call('list_quotes', { speaker: 'Nobody' })).isError).toBe(true);
  });

  it('tells who else is called as a speaker is', async () => {
    const source = 'Pact signed\n\n"It holds," said Ada Holm.\n\n"It does not," said Bo Holm.';
    const archive = createArchive(await compile([{ id: 'pact', name: 'pact.txt', source }]));
    const asker = await connected((await inventedApi({ archive })).app);
    const { structuredContent: told } = await asker.callTool({ name: 'list_quotes', arguments: { speaker: 'Holm' } });
    expect(told).toMatchObject({ total: 1, speaker: 'Ada Holm', others: ['Bo Holm'] });
  });

  it('walks the timeline', async () => {
    const source = 'Pact restored\n\nThe pact was signed on May 4, 2030. It ends in 2035.';
    const archive = createArchive(await compile([{ id: 'pact', name: 'pact.txt', source }]));
    const walker = await connected((await inventedApi({ archive })).app);
    const walked = async (given: Record<string, unknown>) =>
      (await walker.callTool({ name: 'walk_timeline', arguments: given })).structuredContent;
    expect(await walked({})).toMatchObject({ total: 2, events: [{ date: '2030-05-04' }, { date: '2035' }] });
    expect(await walked({ from: '2031' })).toMatchObject({ total: 1, events: [{ says: 'It ends in 2035.' }] });
    expect(await walked({ latest: true, limit: 1 })).toMatchObject({ total: 2, events: [{ date: '2035' }] });
  });

  it('reads raw copy', async () => {
    const { found } = await call('read_copy', { text: '(LEAD) Pact restored\n\nKARSUND, Oct. 12 (Yonhap) -- It is.' });
    expect(found).toMatchObject({ article: { markers: [{ kind: 'lead' }], dateline: { places: ['KARSUND'] } } });
  });

  it('knows nothing of what may not be shown', async () => {
    const everything = JSON.stringify([
      await call('search_stories', { limit: 50 }),
      await call('list_quotes', { limit: 50 }),
      await call('walk_timeline', { limit: 50 }),
      await client.listResources(),
    ]);
    expect(everything).not.toMatch(/collapses|resign|names its head|Regatta|inquiry/);
    for (const id of ['killed', 'held', 'embargoed', 'expired', 'nothing', '%', '%ff'])
      await expect(client.readResource({ uri: `dateline://articles/${id}` })).rejects.toThrow(/not found/i);
  });

  it('is told what was wrong with a call', async () => {
    expect((await call('search_stories', { limit: 1000 })).isError).toBe(true);
    for (const tool of ['search_stories', 'walk_timeline'])
      for (const days of [{ from: '2027-13' }, { to: '2027-02-30' }, { from: '2027-10-13', to: '2027-10-12' }]) {
        const { isError, content } = await call(tool, days);
        expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringMatching(/2027-10|no later/)]);
      }
  });

  it('refuses an argument that a tool does not take, and finds nothing in its stead', async () => {
    for (const tool of ['search_stories', 'list_quotes', 'walk_timeline', 'read_story', 'read_copy']) {
      const { isError, content } = await call(tool, { q: 'bridge', slug: 'harbour-bridge-reopens', text: 'Pact' });
      expect([tool, isError, JSON.stringify(content)]).toEqual([tool, true, expect.stringMatching(/\bq\b/)]);
    }
  });

  it('is for no page of the web where it serves one machine only', async () => {
    const asked = async (site: string, headers: Record<string, string>) =>
      (await (await inventedApi({ site })).app.request('/mcp', { method: 'POST', body: '{}', headers })).status;
    const [here, everywhere] = ['http://localhost:8787', 'https://archive.example'];
    expect(await asked(here, { host: 'evil.example' })).toBe(403);
    expect(await asked(here, { host: 'localhost:8787', origin: 'https://evil.example' })).toBe(403);
    expect(await asked(here, { host: 'localhost:8787', origin: 'http://localhost:8787' })).not.toBe(403);
    expect(await asked(everywhere, { host: 'archive.example', origin: 'https://reader.example' })).not.toBe(403);
  });

  it('takes no more, and no larger, than the routes that read copy', async () => {
    const limited = await inventedApi({ largest: 20, rateLimit: rateLimit({ perMinute: 1, client: () => 'one' }) });
    const asked = async () => {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
      const { status, headers } = await limited.app.request('/mcp', { method: 'POST', body });
      return [status, headers.get('content-type')];
    };
    expect([await asked(), await asked()]).toEqual([
      [413, 'application/problem+json'],
      [429, 'application/problem+json'],
    ]);
  });

  it('may be asked from any page, by POST alone', async () => {
    const preflight = await app.request('/mcp', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    const get = await app.request('/mcp', { headers: { accept: 'text/event-stream' } });
    expect([get.status, get.headers.get('cache-control')]).toEqual([405, 'no-store']);
    for (const { headers } of [preflight, get]) expect(headers.get('allow')).toBe('POST, OPTIONS');
  });
});
