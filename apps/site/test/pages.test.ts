import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corrected, hostile, near, plain, teletyped, versions } from './copy.ts';
import { attributes, deadLinks } from './links.ts';
import { onEveryPage } from './on-every-page.ts';
import { textOf } from './text.ts';
import { type Built, buildSite } from './workspace.ts';

describe('a site of plain and hostile copy', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSite({
      ...versions,
      ...corrected,
      'plain.txt': plain,
      'near.txt': near,
      'tower.txt': teletyped,
      'hostile.txt': hostile,
      'blank.txt': ' \n',
      'nul.txt': '\0\0\0',
    });
  });
  afterAll(() => built.remove());

  onEveryPage(() => built);

  const articleWith = (words: string): string => {
    const found = [...built.pages].find(([path, html]) => path.split('/').length > 3 && textOf(html).includes(words));
    if (!found) throw new Error(`no article has ${words}`);
    return found[1];
  };

  it('gives each good file a page, though others are bad', () => {
    expect(articleWith('expanded its rail link')).toContain('<h1');
    expect(articleWith('reopened its ports')).toContain('<h1');
  });

  it('shows hostile copy as the text it is', () => {
    const text = textOf(articleWith('reopened its ports'));
    expect(text).toContain('<img src=x onerror="window.ran = 2">');
    expect(text).toContain('<a href="javascript:window.ran = 7">Press</a>');
    expect(text).toContain('{{ 7 * 7 }}');
    expect(text).toContain('&lt;b&gt; &#60;');
    expect(text).toContain('[U+202E]');
  });

  it('shows the version, the quotations with their speaker, and where the words stand', () => {
    const html = articleWith('expanded its rail link');
    expect(textOf(html)).toContain('Updated: lead 2 the second new version of this story');
    expect(textOf(html)).toMatch(/Irene Quillane\s*Prime Minister\s*This gives both sides room to breathe/);
    const [, id] = /<span id="(said-\d+)" class="said">“This gives/.exec(html) ?? [];
    expect(html).toContain(`<a href="#${id}"><q><bdi>This gives`);
  });

  it('has a page for whom the copy names, with what it calls them, what they said, and the stories', () => {
    const page = textOf(built.pages.get('/people/irene-quillane/index.html') ?? '');
    expect(page).toContain('Prime Minister');
    expect(page).toContain('This gives both sides room to breathe');
    expect(page).toContain('Named in one story');
    expect(page).toContain('Albrund expands the rail link');
    expect(articleWith('expanded its rail link')).toContain('href="/people/irene-quillane/"');
  });

  it('lists people, organisations, places, terms, quotations and what is said of each year', () => {
    const text = (path: string) => textOf(built.pages.get(`${path}index.html`) ?? '');
    expect(text('/people/')).toContain('Irene Quillane');
    expect(text('/organisations/')).toContain('Velmoran Rail Authority');
    expect(text('/places/')).toContain('Eastmere');
    expect(text('/terms/')).toContain('rail freight index');
    expect(text('/terms/')).not.toContain('Velmoran Rail Authority');
    // the verb of a mere saying leans on words that are not there
    expect(text('/quotes/')).toMatch(/This gives both sides room to breathe\s*Irene Quillane Albrund expands/);
    expect(text('/timeline/')).toContain('2028');
    expect(text('/timeline/2028/')).toContain('three years from 2028');
    expect(text('/agencies/yonhap/')).toContain('Albrund expands the rail link');
  });

  it('marks what changed between versions as an editor would, and says above the story that it was corrected', () => {
    const html = built.pages.get('/2027/10/12/velmora-reopens-the-ferry-line/index.html') ?? '';
    expect(html).toContain('<del>28</del><ins>38</ins>');
    expect(html).toMatch(/<ins>“The people of this coast/);
    expect(textOf(html)).toContain('Corrected. Version 3 corrects the one before it');
    expect(html).toMatch(/<p class="marked">The work cost about <del>28<\/del><ins>38<\/ins> million/);
    expect(html.indexOf('Corrected.')).toBeLessThan(html.indexOf('class="body"'));
  });

  it('shows what corrects a story and stands by itself above it, and leads back from there', () => {
    const html = built.pages.get('/2027/10/12/nordavia-lowers-its-harbor-toll/index.html') ?? '';
    const correction = '/2027/10/13/harbor-toll-story/';
    expect(textOf(html)).toMatch(
      /Corrected\. Harbor Toll story, Wednesday, 13 October 2027.*It was the port authority/,
    );
    expect(html.indexOf('It was the port authority')).toBeLessThan(html.indexOf('class="body"'));
    expect(html).toContain(`href="${correction}"`);
    const other = built.pages.get(`${correction}index.html`) ?? '';
    expect(textOf(other)).toContain('Corrects Nordavia lowers its harbor toll');
    expect(other).toContain('href="/2027/10/12/nordavia-lowers-its-harbor-toll/"');
  });

  it('says of a story in lists that another corrects it, and of the other what it is', () => {
    for (const path of ['/index.html', '/2027/10/12/index.html'])
      expect(built.pages.get(path)).toMatch(
        /<article class="teaser"><h\d><a href="[^"]*lowers-its-harbor-toll\/">(?:(?!<\/article>).)*<span class="badge correction"[^>]*>Corrected<\/span>/s,
      );
    expect(built.pages.get('/2027/10/13/index.html')).not.toContain('>Corrected<');
  });

  it('sets the marks and dashes that a wire had no keys for, and shows them as typed beside the source', () => {
    const address = '/undated/tower-of-lost-port-opens/';
    const page = textOf(built.pages.get(`${address}index.html`) ?? '');
    expect(page).toContain('Tower of “lost” port opens');
    expect(page).toContain('The tower — long shut — opened on Tuesday.');
    expect(page).toContain('“It can be seen from Karsund,” Mayor Ada Brandt said.');
    const source = textOf(built.pages.get(`${address}source/index.html`) ?? '');
    expect(source).toContain("``It can be seen from Karsund,'' Mayor");
    expect(source).toContain('The tower _ long shut _ opened');
  });

  it('tells who sent a story', () => {
    expect(textOf(built.pages.get('/index.html') ?? '')).toMatch(/Yonhap News Agency\s*Tuesday, 12 October 2027/);
    expect(textOf(articleWith('expanded its rail link'))).toContain('Yonhap News Agency');
  });

  it('explains figures and short forms, and leads to related stories', () => {
    const text = textOf(built.pages.get('/2027/10/12/velmora-reopens-the-ferry-line/index.html') ?? '');
    expect(text).toContain('40 kilometersabout 24.9 miles');
    expect(text).not.toContain('EUR');
    expect(text).toContain('Northern Fisheries Commission');
    expect(text).toMatch(/Related stories\s*Fisheries commission weighs/);
  });

  it('shows the copy beside what it became, and of what is for editors no more than length and reason', () => {
    const html = built.pages.get('/2027/10/12/velmora-reopens-the-ferry-line/source/index.html') ?? '';
    expect(textOf(html)).toContain('change note, 32 characters, for editors only');
    expect(html).not.toContain('CORRECTS');
    expect(html).toMatch(
      /<a id="c\d+" href="#m\d+" class="piece quote" title="Quotation: Daniel Velmar">&quot;Nobody should doubt/,
    );
    expect(html).toContain('<code>quotes/');
  });

  it('describes each story to machines, as schema.org has it', () => {
    const html = built.pages.get('/2027/10/12/velmora-reopens-the-ferry-line/index.html') ?? '';
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Velmora reopens the ferry line',
      datePublished: '2027-10-12',
      url: expect.stringMatching(/\/2027\/10\/12\/velmora-reopens-the-ferry-line\/$/),
    });
    expect(html).not.toContain('"articleBody"');
    const hostile = articleWith('reopened its ports');
    expect(JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(hostile)?.[1] ?? '').headline).toContain(
      '<script>window.ran = 1',
    );
  });

  it('has pages for what is not there, what was withdrawn and what may not be published', () => {
    expect([...built.pages.keys()]).toEqual(expect.arrayContaining(['/404.html', '/410.html', '/451.html']));
  });

  it('keeps an article and its styles within 14 kB', async () => {
    const { gzipSync } = await import('node:zlib');
    const { readFile } = await import('node:fs/promises');
    const html = articleWith('expanded its rail link');
    const sheets = attributes(html, 'href').filter((href) => href.endsWith('.css'));
    const styles = await Promise.all(sheets.map((href) => readFile(join(built.dist, href))));
    expect(gzipSync(Buffer.concat([Buffer.from(html), ...styles])).length).toBeLessThan(14_000);
  });
});

it('says so where there is no copy', async () => {
  const built = await buildSite({});
  expect(built.pages.get('/index.html')).toContain('There is no copy here yet');
  expect(deadLinks(built, '')).toEqual([]);
  await built.remove();
});
