import { compile, createArchive } from '@dateline/content/archive';
import { describe, expect, it } from 'vitest';
import { gate } from '../site/gate.ts';
import { inventedApi } from '../testing/api.ts';
import { noon } from '../testing/archive.ts';

const copy = (id: string, headline: string, terms: string) => ({
  id,
  name: `${id}.txt`,
  source: `${headline}\n\nKARSUND (AP) - ${headline}, the port office said.\n\n${terms}`,
  given: { published: '2031-05-05' },
});

describe('what usage terms bar', async () => {
  const archive = createArchive(
    await compile([copy('wall', 'Wall holds', 'NO INTERNET USE'), copy('tower', 'Tower stands', 'EDITORIAL USE ONLY')]),
  );
  const { get } = await inventedApi({ archive });

  it('answers 451 by itself, and says who does not publish it', async () => {
    for (const path of [
      ...['/v1/articles/wall', '/v1/articles/wall.md', '/v1/articles/wall/source', '/v1/articles/wall/versions'],
      ...['/v1/stories/wall-holds', '/v1/stories/wall-holds/diff'],
    ]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('link')]).toEqual([path, 451, '</>; rel="blocked-by"']);
      expect(await response.text()).not.toMatch(/wall/i);
    }
    expect(await gate(archive, '/2031/05/05/wall-holds/', noon)).toBe(451);
  });

  it('is in no list, search or feed', async () => {
    for (const path of ['/v1/articles', '/v1/stories', '/v1/search?q=port', '/v1/feeds/atom']) {
      const text = await (await get(path)).text();
      expect([path, /wall/i.test(text), /tower/i.test(text)]).toEqual([path, false, true]);
    }
  });
});
