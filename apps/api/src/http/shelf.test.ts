import { compile, createArchive } from '@dateline/content/archive';
import { describe, expect, it, vi } from 'vitest';
import { inventedApi } from '../testing/api.ts';
import { made, wireApi } from '../testing/wire.ts';

const story = (note = '') => ({
  id: 'ferry',
  name: 'ferry.txt',
  source: `Ferry runs again\n${note}\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry runs again.\n`,
  given: { published: '2027-10-12' },
});

describe('what was sent', async () => {
  const { get } = await wireApi();

  it('says since when it is so, and is not sent again to whoever has it since', async () => {
    const { headers } = await get('/v1/stories');
    const modified = headers.get('last-modified') ?? '';
    expect(modified).toBe(made.toUTCString());
    const status = async (path: string, held: Record<string, string>) => (await get(path, held)).status;
    expect(await status('/v1/stories', { 'if-modified-since': modified })).toBe(304);
    expect(await status('/v1/stories', { 'if-modified-since': 'Wed, 13 Oct 2027 00:00:00 GMT' })).toBe(200);
    expect(await status('/v1/stories', { 'if-modified-since': 'soon' })).toBe(200);
    // a tag is more exact than a date
    expect(await status('/v1/stories', { 'if-modified-since': modified, 'if-none-match': '"other"' })).toBe(200);
  });

  it('is sent anew from the moment an embargo ends or an article expires', async () => {
    let now = new Date('2027-10-12T00:00:00Z');
    const archive = createArchive(await compile([story('EXPIRES: Oct. 13, 2027')]), new Date(0));
    const { get } = await inventedApi({ archive, now: () => now });
    const { headers } = await get('/v1/articles/ferry');
    const held = {
      'if-none-match': headers.get('etag') ?? '',
      'if-modified-since': headers.get('last-modified') ?? '',
    };
    expect((await get('/v1/articles/ferry', held)).status).toBe(304);
    now = new Date('2027-10-15T00:00:00Z');
    expect((await get('/v1/articles/ferry', held)).status).toBe(410);
    const list = await get('/v1/articles', { 'if-modified-since': headers.get('last-modified') ?? '' });
    expect([list.status, await list.json()]).toEqual([200, expect.objectContaining({ total: 0 })]);
  });

  it('is the same however often it is asked for, and made no more than twice', async () => {
    const archive = createArchive(await compile([story()]));
    const quotes = vi.spyOn(archive, 'quotes');
    const { get } = await inventedApi({ archive });
    const sent = async (): Promise<unknown> => {
      const response = await get('/v1/quotes?limit=2');
      return [response.status, response.headers.get('etag'), await response.text()];
    };
    const first = await sent();
    for (let again = 0; again < 3; again++) expect(await sent()).toEqual(first);
    expect(quotes).toHaveBeenCalledTimes(2);
  });
});
