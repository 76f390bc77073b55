import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../model/article.ts';
import type { FileDiagnostic } from '../../../model/edition.ts';
import { runInside } from '../../../testing/run-inside.ts';
import { workspace } from '../../../testing/workspace.ts';

const item = (name: string, title: string, words: string, day = 12): string =>
  `<item><guid>https://quay.example/?p=${name}</guid><title>${title}</title><pubDate>${day} Oct 2027 09:00 GMT</pubDate><description>${words}</description></item>`;
const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Quay</title>${items.join('')}</channel></rss>`;
const wall = item('1', 'Wall holds', 'The wall held overnight, the harbor office said.');
const harbor = item('2', 'Harbor opens', 'The harbor opens at noon, the harbor office said');
const dam = item('3', 'Dam empties', 'The dam was emptied on Monday.', 13);

const ninjs = (id: string, headline: string, more: object = {}) => ({
  uri: `tag:quay.example,2027:${id}`,
  version: '1',
  versionCreated: '2027-10-12T09:00:00Z',
  headlines: [{ value: headline }],
  bodies: [{ contentType: 'text/plain', value: `${headline} at the quay, the harbor office said.` }],
  ...more,
});

const newsMl = `<newsMessage><itemSet>${['wall', 'dam']
  .map(
    (id) =>
      `<newsItem guid="tag:quay.example,2027:${id}" version="2"><itemMeta><versionCreated>2027-10-12T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>The ${id} holds</headline></contentMeta><contentSet><inlineData contenttype="text/plain">The ${id} held overnight, they said.</inlineData></contentSet></newsItem>`,
  )
  .join('')}</itemSet></newsMessage>`;

const read = async (...args: string[]): Promise<Article[]> => JSON.parse((await runInside(['read', ...args])).stdout);
const titles = (articles: readonly Article[]) => articles.map(({ id, headline }) => `${id}: ${headline?.text}`);

const message = (number: string, title: string): string =>
  `\x16\x16\x01${number}\x1fquay-\r\nr a\x13\x11 BC-NV--Quay   10-12 0123\r\n\x02^${title}<\r\n` +
  '   KARSUND, Nordavia (AP) _ The wall held overnight, the harbor office said.\r\n\x03AP-NY-10-12-27 0930EDT\r\n\x04';

describe('a file that holds a list', () => {
  it('is a transmission of several messages too, whatever it is called; one message is plain copy as it came', async () => {
    const [wallHolds, damEmpties] = [message('a0545', 'Wall holds'), message('a0546', 'Dam empties')];
    await using folder = await workspace({
      'wire/night.txt': wallHolds + damEmpties,
      'wire/one.txt': wallHolds,
      'raw/night.tst': wallHolds + damEmpties,
    });
    expect(titles(await read(folder.at('wire')))).toEqual([
      'night--a0545: Wall holds',
      'night--a0546: Dam empties',
      'one: Wall holds',
    ]);
    expect(titles(await read(folder.at('raw/night.tst')))).toEqual([
      'night-tst--a0545: Wall holds',
      'night-tst--a0546: Dam empties',
    ]);
    const one = JSON.parse((await runInside(['read', folder.at('wire/one.txt')])).stdout) as Article;
    expect(wallHolds.slice(...(one.headline?.span ?? [0, 0]))).toContain('^Wall holds<');
    const { status, stdout } = await runInside(['build', folder.at('wire'), '-o', folder.at('out/edition.json')]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 ')]);
  });

  it('gives an article for each item, by what the source calls it', async () => {
    await using folder = await workspace({
      'wire/quay.rss': feed(wall, harbor),
      'wire/list.json': JSON.stringify([ninjs('pact', 'Pact holds'), ninjs('strait', 'Strait opens')]),
      'wire/message.xml': newsMl,
      'wire/plain.txt': 'Gates stay shut\n\nThe gates stay shut.\n',
    });
    const all = [
      ['list--pact-1: Pact holds', 'list--strait-1: Strait opens'],
      ['message--wall-2: The wall holds', 'message--dam-2: The dam holds'],
      ['plain: Gates stay shut'],
      ['quay--p-1: Wall holds', 'quay--p-2: Harbor opens'],
    ].flat();
    expect(titles(await read(folder.at('wire')))).toEqual(all);
    expect(titles(await read(folder.at('wire/quay.rss')))).toEqual(all.slice(-2));
  });

  it('gives an array also where it holds but one, and a line each in a stream', async () => {
    await using folder = await workspace({ 'quay.rss': feed(wall), 'two.rss': feed(wall, dam) });
    expect(titles(await read(folder.at('quay.rss')))).toEqual(['quay--p-1: Wall holds']);
    const { stdout } = await runInside(['read', '--ndjson', folder.at('two.rss')]);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['two--p-1', 'two--p-3']);
  });

  it('keeps its ids when others come before it', async () => {
    await using folder = await workspace({ 'quay.rss': feed(wall, harbor) });
    const before = await read(folder.at('quay.rss'));
    await writeFile(folder.at('quay.rss'), feed(dam, wall, harbor));
    expect((await read(folder.at('quay.rss'))).slice(1)).toEqual(before);
  });

  it('is told of by file and item, in every form that problems are printed in', async () => {
    await using folder = await workspace({ 'quay.rss': feed(wall, item('5', ' ', ' '), harbor) });
    const check = async (format: string) =>
      (await runInside(['check', folder.at('quay.rss'), '--format', format])).stdout;
    const { diagnostics } = JSON.parse(await check('json')) as { diagnostics: FileDiagnostic[] };
    expect(diagnostics).toMatchObject([{ code: 'no-full-stop', file: `${folder.at('quay.rss')}#p-2` }]);
    const pretty = await check('pretty');
    expect(pretty).toMatch(/quay\.rss#p-2:\d+:\d+ warning\[no-full-stop\]/);
    expect(pretty).toMatch(/│ The harbor opens at noon, the harbor office said$/m);
    expect(pretty).toMatch(/1 problem in 1 file: .*1 file of copy was/);
    expect(await check('github')).toContain(`file=${folder.at('quay.rss')},`);
    const built = await runInside(['build', folder.path, '-o', folder.at('edition.json')]);
    expect(built.stdout).toMatch(/quay\.rss#p-2:\d+:\d+.*\n.*\n\n.*│ The harbor opens/);
  });

  it('is left out whole where another file is the same, and once only said so', async () => {
    await using folder = await workspace({ 'wire/a.rss': feed(wall, dam), 'wire/b.rss': feed(wall, dam) });
    const { stdout } = await runInside(['build', folder.at('wire'), '-o', folder.at('edition.json')]);
    expect(stdout.match(/warning\[duplicate\]/g)).toHaveLength(1);
    expect(stdout).toContain('2 stories of 2 articles');
  });

  it('is refused where it holds more than any feed does', async () => {
    await using folder = await workspace({ 'quay.rss': feed(wall.repeat(5001)) });
    const { status, stderr } = await runInside(['read', folder.at('quay.rss')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('holds 5,001 items')]);
  });

  it('takes back an item in it by another in it', async () => {
    await using folder = await workspace({
      'wire/list.json': JSON.stringify([
        ninjs('pact', 'Pact holds'),
        ninjs('pact', 'Withdrawn', { version: '2', versionCreated: '2027-10-13T09:00:00Z', pubStatus: 'canceled' }),
        ninjs('strait', 'Strait opens'),
      ]),
    });
    const { stdout } = await runInside(['build', folder.at('wire'), '-o', folder.at('edition.json')]);
    expect(stdout).toContain('1 story of 1 article, 1 withdrawn');
    expect(await readFile(folder.at('edition.json'), 'utf8')).not.toContain('Pact holds at the quay');
  });
});

describe('what Dateline exports as one document', () => {
  const files = {
    'wire/ferry.txt':
      '(LEAD) Ferry line reopens\n\nBy Ada Brook\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry line reopened on Tuesday.\n\n"It runs again," keeper Ines Calloway said.\n',
    'wire/ferry.json': '{"published": "2027-10-12"}',
    'wire/gates.txt':
      'Gates stay shut\n\nEASTMERE, May 6 (Reuters) - The gates stay shut & locked, <the> keepers said.\n',
    'wire/gates.json': '{"published": "2027-05-06T09:00:00+09:00"}',
  };

  test.each([
    ['rss', 'rss'],
    ['atom', 'atom'],
    ['ninjs', 'json'],
    ['ninjs2', 'json'],
    ['jsonld', 'json'],
  ])('in %s is read back, item for item', async (format, ending) => {
    await using folder = await workspace(files);
    const { stdout } = await runInside(['export', '--to', format, folder.at('wire')]);
    await writeFile(folder.at(`back.${ending}`), stdout);
    const told = (articles: readonly Article[]) =>
      articles
        .map(({ headline, published, body, dateline, byline, quotes, source }) => ({
          headline: headline?.text,
          published: Date.parse(published.value ?? ''),
          body: body.map(({ text }) => text),
          places: dateline?.places,
          writers: byline?.names,
          speakers: quotes.map(({ speaker }) => speaker?.name),
          agency: source.agency,
        }))
        .sort((a, b) => (a.headline ?? '').localeCompare(b.headline ?? ''));
    const back = await read(folder.at(`back.${ending}`));
    expect(told(back)).toEqual(told(await read(folder.at('wire'))));
    expect(back.map(({ id }) => id)).toEqual(back.map(() => expect.stringMatching(/^back--(?:ferry|gates)/)));
  });
});
