import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from './copy.ts';
import { type Built, buildSite } from './workspace.ts';

const killed = `Ferry sinks off Karsund

KARSUND, Oct. 12 (Yonhap) -- A ferry sank off Karsund on Tuesday, Ada Brook said.
`;
const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Karsund". A kill is mandatory.\n';
const site = 'https://paper.example/wire';

describe('what stands beside the pages', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSite(
      { 'plain.txt': plain, 'plain.json': '{"published": "2027-10-12"}', 'killed.txt': killed, 'kill.txt': kill },
      { DATELINE_SITE: site, DATELINE_NOW: '2027-10-13T08:00:00Z' },
    );
  });
  afterAll(() => built.remove());

  const text = (path: string): Promise<string> => readFile(join(built.dist, path), 'utf8');
  const story = '/2027/10/12/albrund-expands-the-rail-link/';

  it('is every article in every format, which its page links to', async () => {
    const page = built.pages.get(`${story}index.html`) ?? '';
    const links = [...page.matchAll(/<a href="\/wire(\/[^"]*\/article\.[^"]+)"/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect([path, await text(path)]).toEqual([path, expect.stringContaining('rail link')]);
    for (const path of links.filter((one) => /json(?:ld)?$/.test(one))) JSON.parse(await text(path));
    expect(JSON.parse(await text(`${story}article.jsonld`))).toMatchObject({
      headline: 'Albrund expands the rail link',
    });
  });

  it('is feeds of all stories and of each of those that they name, each at home where it says', async () => {
    for (const path of ['/', '/people/irene-quillane/']) {
      expect(JSON.parse(await text(`${path}feed.json`))).toMatchObject({
        feed_url: `${site}${path}feed.json`,
        home_page_url: site + path,
        items: [{ url: site + story }],
      });
      expect(await text(`${path}rss.xml`)).toContain(`<link>${site}${story}</link>`);
      expect(await text(`${path}atom.xml`)).toContain(`${site}${path}atom.xml`);
      const page = built.pages.get(`${path}index.html`) ?? '';
      expect(page).toContain(
        `<link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="/wire${path}rss.xml">`,
      );
    }
  });

  it('tells machines where everything stands', async () => {
    expect(await text('robots.txt')).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(await text('sitemap.xml')).toContain(`<loc>${site}/sitemap-1.xml</loc>`);
    expect(await text('sitemap-1.xml')).toContain(`<loc>${site}${story}</loc>`);
    expect(await text('news-sitemap.xml')).toContain(`${site}${story}`);
    expect(await text('llms.txt')).toContain(`[Albrund expands the rail link](${site}${story})`);
    const { icons } = JSON.parse(await text('manifest.webmanifest'));
    for (const src of ['favicon.ico', ...icons.map((icon: { src: string }) => icon.src)])
      expect([src, existsSync(join(built.dist, src))]).toEqual([src, true]);
  });

  it('is a card for each story, which its page names', async () => {
    const page = built.pages.get(`${story}index.html`) ?? '';
    expect(page).toContain(`<meta property="og:image" content="${site}${story}card.png">`);
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(existsSync(join(built.dist, `${story}card.png`))).toBe(true);
    expect(built.pages.get('/index.html')).toContain(`content="${site}/card.png"`);
  });

  it('holds nothing of what was withdrawn', async () => {
    for (const path of ['sitemap-1.xml', 'news-sitemap.xml', 'llms.txt', 'feed.json', 'rss.xml', 'atom.xml'])
      expect([path, /ferry|karsund/i.test(await text(path))]).toEqual([path, false]);
    expect(existsSync(join(built.dist, '2027/10/12/ferry-sinks-off-karsund'))).toBe(false);
  });

  it('is an index of the search over the stories that may be shown', async () => {
    const entry = JSON.parse(await text('pagefind/pagefind-entry.json'));
    expect(Object.values(entry.languages)).toEqual([expect.objectContaining({ page_count: 1 })]);
  });
});
