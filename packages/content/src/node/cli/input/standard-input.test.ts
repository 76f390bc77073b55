import { describe, expect, it, test } from 'vitest';
import { runInside } from '../../../testing/run-inside.ts';
import { workspace } from '../../../testing/workspace.ts';

const words = 'The wall held overnight, the harbor office said.';
const title = 'Flood wall holds';

/** The same piece of copy in each format that is read, by the ending of its file. */
const files: Readonly<Record<string, string>> = {
  txt: `${title}\n\nEASTMERE, May 6 (Yonhap) -- ${words}\n`,
  json: JSON.stringify({ uri: 'tag:quay.example,2031:wall', headlines: [{ value: title }], body_text: words }),
  jsonld: JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    articleBody: words,
  }),
  xml: `<?xml version="1.0"?>\n<newsItem guid="tag:quay.example,2031:wall"><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${words}</inlineData></contentSet></newsItem>`,
  'nitf.xml': `<nitf><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`,
  JSON: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title, content_text: words }],
  }),
  rss: `<rss version="2.0"><channel><item><title>${title}</title><description>${words}</description></item></channel></rss>`,
  atom: `\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${title}</title><content>${words}</content></entry></feed>`,
  html: `<!DOCTYPE html>\n<html lang="en"><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`,
  md: `---\ntitle: ${title}\n---\n\n${words}\n`,
  anpa: `\x16\x16\x01a0545\r\nr a BC-NV--Wall 05-06 0123\x02^${title}<\r\n   ${words}\r\n\x03`,
};

const all = Object.entries(files);

/** Without the name that each has. */
const same = (text: string) => text.replace(/"(?:stdin|wall)(?:--1)?(?:\.[A-Za-z.]+)?(?:#1)?"/g, '"-"');

describe('standard input', () => {
  it.each(all)('is read as the file %s is', async (ending, source) => {
    await using folder = await workspace({ [`wall.${ending}`]: source });
    const file = await runInside(['read', folder.at(`wall.${ending}`)]);
    const { status, stdout, stderr } = await runInside(['read', '-'], { input: source });
    expect([status, stderr, same(stdout).replace('wall.nitf', 'wall')]).toEqual([
      0,
      '',
      same(file.stdout).replaceAll('wall-nitf', '-'),
    ]);
    expect(stdout).toContain(title);
    expect(stdout).toContain(words);
  });

  it.each(all)('is checked as the file %s is', async (ending, source) => {
    await using folder = await workspace({ [`wall.${ending}`]: source });
    const codes = async (path: string, input = '') => {
      const { stdout } = await runInside(['check', path, '--format', 'json'], { input });
      return JSON.parse(stdout).diagnostics.map(({ code, line }: { code: string; line?: number }) => [code, line]);
    };
    expect(await codes('-', source)).toEqual(await codes(folder.at(`wall.${ending}`)));
  });

  it('is exported: an article as one document, a list as an array', async () => {
    const to = async (format: string, source = '') =>
      (await runInside(['export', '--to', format, '-'], { input: source })).stdout;
    expect(JSON.parse(await to('ninjs', files['md']))).toMatchObject({ title });
    expect(await to('text', files['json'])).toBe(`${title}\n\n${words}\n`);
    expect(JSON.parse(await to('jsonld', files['rss']))).toMatchObject([{ headline: title }]);
    expect(await to('sitemap', files['txt'])).toContain('flood-wall-holds');
  });

  it('is told of by its name', async () => {
    const { status, stdout } = await runInside(['check', '-'], { input: `${title}\n\n${words.slice(0, -1)}` });
    expect([status, stdout]).toEqual([0, expect.stringContaining('standard input:3:47 warning[no-full-stop]')]);
    const broken = await runInside(['read', '-'], { input: '{"uri": "tag:quay.example,2031:wall", ' });
    expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('standard input error[malformed]')]);
  });

  it.each([
    ['{"name": "quay", "private": true}', 'it is JSON'],
    ['[]', 'it is JSON'],
    ['{"id":"a","text":"The wall held."}\n{"id":"b","text":"The dam held."}\n', 'lines of JSON'],
    ['<?xml version="1.0"?>\n<Response><Story/></Response>', 'its root is `Response`'],
  ])('is no plain copy where it is JSON or XML: %s', async (input, why) => {
    const { status, stdout, stderr } = await runInside(['read', '-'], { input });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`standard input error[not-news]`);
    expect(stderr).toContain(why);
  });

  it.each(['[Attention editors] The wall holds.', '<b>The wall</b> holds.', '--- The wall holds. ---', '{wall}'])(
    'stays plain copy where it only begins like a format: %s',
    async (input) => {
      const { status, stdout } = await runInside(['read', '-'], { input: `${input}\n\n${words}\n` });
      expect(status).toBe(0);
      expect(JSON.parse(stdout).body.length).toBeGreaterThan(0);
    },
  );

  test.each(['read', 'check', 'export --to ninjs'])('%s takes it alone', async (command) => {
    const { status, stderr } = await runInside([...command.split(' '), '-', 'wall.txt']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('- stands alone')]);
  });
});
