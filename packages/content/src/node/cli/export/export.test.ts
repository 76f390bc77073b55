import { mkdir, readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { documentFormats, feedFormats } from '../../../formats/index.ts';
import { runInside } from '../../../testing/run-inside.ts';
import { workspace } from '../../../testing/workspace.ts';

const ferry =
  '(ATTN: ADDS quote)\n(LEAD) Ferry line reopens\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday.\n';
const gates = 'Gates stay shut\n\nEASTMERE, May 6 (Reuters) - The gates stay shut, the keepers said.\n';
const held =
  'EMBARGOED until 0900 GMT Nov 3, 2031\nDam levels fall\n\nTOLMEZZA, Nov 3 (Reuters) - The level fell on Monday.\n';
const bridge =
  'BC-NV--Bridge Collapse\n\nBridge collapses in Karsund\n\nKARSUND, Nordavia (AP) _ A bridge collapsed on Monday.\n';
const kill =
  'BC-NV--Bridge Collapse, KILL\n\nEds: Please kill the story BC-NV--Bridge Collapse, which moved at 1410 GMT. No bridge collapsed.\n';
const now = ['--now', '2031-01-01T00:00:00Z'];

describe('one file', () => {
  test('gives one document on standard output', async () => {
    await using folder = await workspace({ 'ferry.txt': ferry });
    const { status, stdout, stderr } = await runInside(['export', '--to', 'jsonld', folder.at('ferry.txt')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ '@type': 'NewsArticle', headline: 'Ferry line reopens' });
    expect(JSON.parse(stdout)).not.toHaveProperty('url');
  });

  test('goes out in a format by another spelling of its name, and by the ending that the API has for it', async () => {
    await using folder = await workspace({ 'ferry.txt': ferry });
    const to = async (name: string) => (await runInside(['export', '--to', name, folder.at('ferry.txt')])).stdout;
    expect(JSON.parse(await to('json-ld'))).toEqual(JSON.parse(await to('jsonld')));
    expect([await to('Markdown'), await to('md')]).toEqual([await to('markdown'), await to('markdown')]);
    expect(await to('newsml.xml')).toMatch(/<newsItem /);
  });

  test('goes into the file, or the folder, that -o names', async () => {
    await using folder = await workspace({ 'ferry.txt': ferry });
    await mkdir(folder.at('there'));
    const to = (output: string) => runInside(['export', '--to', 'text', folder.at('ferry.txt'), '-o', output]);
    expect((await to(folder.at('out.txt'))).stdout).toBe('');
    await to(folder.at('there'));
    await to(`${folder.at('new')}/`);
    for (const name of ['out.txt', 'there/ferry.txt', 'new/ferry.txt'])
      expect(await readFile(folder.at(name), 'utf8')).toMatch(/^Ferry line reopens\n/);
  });

  test('that may not go out gives nothing, says so, and ends with 1', async () => {
    await using folder = await workspace({ 'held.txt': held });
    const { status, stdout, stderr } = await runInside(['export', '--to', 'html', ...now, folder.at('held.txt')]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^1 of 1 left out:\n.*held\.txt: embargoed until 2031-11-03T09:00:00Z\n$/);
    const later = ['--now', '2031-11-03T09:00:00Z'];
    expect((await runInside(['export', '--to', 'html', ...later, folder.at('held.txt')])).stdout).toContain(
      'Dam levels',
    );
  });

  test('has an address where it is said where the site stands', async () => {
    await using folder = await workspace({ 'gates.txt': gates, 'gates.json': '{"published": "2031-05-06"}' });
    const run = (env: Record<string, string>, ...args: string[]) =>
      runInside(['export', '--to', 'jsonld', folder.at('gates.txt'), ...args], { env });
    const url = 'https://paper.example/2031/05/06/gates-stay-shut/';
    expect(JSON.parse((await run({}, '--site', 'https://paper.example/')).stdout)).toMatchObject({ url });
    expect(JSON.parse((await run({ DATELINE_SITE: 'https://paper.example' })).stdout)).toMatchObject({ url });
  });
});

describe('many files', () => {
  const files = { 'wire/ferry.txt': ferry, 'wire/gates.txt': gates, 'wire/held.txt': held };

  test('give a file each in the folder that -o names', async () => {
    await using folder = await workspace(files);
    const { status, stderr } = await runInside([
      ...['export', '--to', 'markdown', ...now],
      ...[folder.at('wire'), '-o', folder.at('posts')],
    ]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('1 of 3 left out')]);
    expect((await readdir(folder.at('posts'))).sort()).toEqual(['ferry.md', 'gates.md']);
  });

  test('have the address of their story, every version, as the API has it', async () => {
    const first = ferry.replace(/^.*\n\(LEAD\) /, '');
    await using folder = await workspace({ 'wire/first.txt': first, 'wire/second.txt': ferry });
    const { stdout } = await runInside([
      'export',
      '--to',
      'jsonld',
      '--site',
      'https://paper.example',
      folder.at('wire'),
    ]);
    const url = 'https://paper.example/undated/ferry-line-reopens/';
    expect(JSON.parse(stdout)).toMatchObject([{ url }, { url }]);
  });

  test('give an array on standard output in JSON, and are refused there in what cannot be joined', async () => {
    await using folder = await workspace(files);
    const { stdout } = await runInside(['export', '--to', 'ninjs', ...now, folder.at('wire')]);
    expect(
      JSON.parse(stdout)
        .map(({ title }: { title: string }) => title)
        .sort(),
    ).toEqual(['(LEAD) Ferry line reopens', 'Gates stay shut']);
    const html = await runInside(['export', '--to', 'html', folder.at('wire')]);
    expect([html.status, html.stderr]).toEqual([2, expect.stringContaining('-o')]);
  });

  test('are read together: what one kills of another goes out in no format', async () => {
    await using folder = await workspace({ 'wire/bridge.txt': bridge, 'wire/kill.txt': kill });
    const { status, stdout, stderr } = await runInside(['export', '--to', 'ninjs', folder.at('wire')]);
    expect([status, stdout]).toEqual([0, '[]\n']);
    expect(stderr).toMatch(/^2 of 2 left out.*\n.*bridge\.txt: withdrawn\n.*kill\.txt: a notice to editors\n$/);
    const whole = await runInside(['export', '--to', 'ninjs', '--whole', folder.at('wire')]);
    const items: { title?: string; pubStatus: string }[] = JSON.parse(whole.stdout);
    expect(items.map(({ pubStatus }) => pubStatus)).toContain('canceled');
    expect(items.find(({ title }) => title?.includes('collapses'))?.pubStatus).toBe('canceled');
  });

  test('give one document as a feed, of stories as readers see them', async () => {
    await using folder = await workspace(files);
    const args = ['export', '--to', 'jsonfeed', ...now, '--title', 'The Karsund Post', folder.at('wire')];
    const feed = JSON.parse((await runInside(args)).stdout);
    expect(feed).toMatchObject({ title: 'The Karsund Post', home_page_url: 'http://localhost:8787/' });
    expect(feed.items.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Ferry line reopens',
      'Gates stay shut',
    ]);
    await runInside([...args, '-o', folder.at('feed.json')]);
    expect(JSON.parse(await readFile(folder.at('feed.json'), 'utf8'))).toEqual(feed);
    const untitled = (...more: string[]) =>
      runInside(['export', '--to', 'jsonfeed', ...now, ...more, folder.at('wire')]);
    expect(JSON.parse((await untitled()).stdout)).toMatchObject({
      title: 'Dateline',
      description: expect.stringMatching(/^News from Dateline\b/),
    });
    expect(JSON.parse((await untitled('--site', 'https://paper.example')).stdout).title).toBe('paper.example');
  });
});

describe('a list', () => {
  const files = {
    'wire/ferry.txt': ferry,
    'wire/held.txt': held,
    'wire/gates.txt': gates,
    'wire/gates.json': '{"published": "2030-05-06"}',
  };
  const to = (folder: { at: (name: string) => string }, name: string) =>
    runInside(['export', '--to', name, ...now, '--site', 'https://paper.example', folder.at('wire')]);

  test.each(['rss', 'atom'])(
    'in %s says what it leaves out since it is undated or held, and what to do',
    async (name) => {
      await using folder = await workspace(files);
      const { status, stdout, stderr } = await to(folder, name);
      expect([status, stdout.match(/Gates stay shut<\/title>/g)?.length]).toEqual([0, 1]);
      expect(stderr).toMatch(
        /^1 of 3 stories left out: readers.*\n {2}\S*held\.txt: embargoed until 2031-11-03T09:00:00Z\n1 of 3 stories left out: undated.*NAME\.json.*\n {2}\S*ferry\.txt\n$/,
      );
    },
  );

  test('of news says that what is not of the last two days has no place in it', async () => {
    await using folder = await workspace(files);
    expect((await to(folder, 'newssitemap')).stderr).toMatch(/1 of 3 .*two days before 2031-01-01T00:00:00\.000Z/);
  });

  test.each(feedFormats)('in $name says so where it is empty, and why', async ({ name, title }) => {
    const kill = 'KILL KILL KILL Gates stay shut\n\nPlease kill the story headlined "Gates stay shut".\n';
    const barred = 'Dam levels\n\nKARSUND, May 6, 2031 (Yonhap) -- The dam rose.\n\nINTERNAL USE ONLY\n';
    await using folder = await workspace({ 'kills/kill.txt': kill, 'wire/dam.txt': barred });
    const from = (under: string) => runInside(['export', '--to', name, ...now, folder.at(under)]);
    const none = await from('kills');
    expect([none.status, none.stderr]).toEqual([0, `What was written as ${title} is empty: there is no story.\n`]);
    const { status, stderr } = await from('wire');
    expect(status).toBe(0);
    expect(stderr).toContain('barred by its usage terms');
    expect(stderr).toContain(`What was written as ${title} is empty: no story is left.\n`);
  });

  test.each(feedFormats.filter(({ holdsOnly }) => !holdsOnly))(
    'in $name holds undated stories, and complains of none',
    async ({ name }) => {
      await using folder = await workspace({ 'wire/ferry.txt': ferry });
      const { stdout, stderr } = await to(folder, name);
      expect([stdout.includes('ferry-line-reopens'), stderr]).toEqual([true, '']);
    },
  );

  test.each(feedFormats.filter(({ name }) => /rss|atom|jsonfeed/.test(name)))(
    'in $name calls itself by the address that the site has it at: $file',
    async ({ name, file }) => {
      await using folder = await workspace(files);
      expect((await to(folder, name)).stdout).toContain(`https://paper.example/${file}"`);
    },
  );
});

test('an edition gives what the folder gives that it was made of', async () => {
  await using folder = await workspace({ 'wire/ferry.txt': ferry, 'wire/held.txt': held });
  for (const name of ['edition.json', 'edition']) await runInside(['build', folder.at('wire'), '-o', folder.at(name)]);
  const out = async (path: string) => (await runInside(['export', '--to', 'jsonld', ...now, folder.at(path)])).stdout;
  expect(await out('edition.json')).toBe(await out('wire'));
  expect(await out('edition')).toBe(await out('wire'));
  expect(JSON.parse(await out('edition.json'))).toHaveLength(1);
});

test('--whole gives newsrooms what is for editors and what is held, and readers nothing of it', async () => {
  await using folder = await workspace({ 'ferry.txt': ferry, 'held.txt': held });
  const out = async (...args: string[]) =>
    (await runInside(['export', '--to', 'ninjs', ...now, folder.at('ferry.txt'), folder.at('held.txt'), ...args]))
      .stdout;
  expect(await out()).not.toMatch(/ATTN|EMBARGO|Dam levels/);
  expect(await out('--whole')).toMatch(/ATTN: ADDS quote.*"embargoedUntil": "2031-11-03T09:00:00Z"/s);
});

test.each([...documentFormats.filter(({ forNewsrooms }) => !forNewsrooms), ...feedFormats].map(({ name }) => name))(
  '--whole is refused in %s, which is for readers',
  async (name) => {
    const { status, stdout } = await runInside(['export', '--to', name, '--whole', 'nowhere']);
    expect([status, stdout]).toEqual([2, '']);
  },
);

test.each([...documentFormats, ...feedFormats].map(({ name }) => name))(
  '%s is in the help, and says nothing of what is embargoed or for editors',
  async (name) => {
    await using folder = await workspace({ 'wire/ferry.txt': ferry, 'wire/held.txt': held });
    expect((await runInside(['export', '--help'])).stdout).toMatch(new RegExp(`\\b${name}\\b`));
    const { status } = await runInside([
      ...['export', '--to', name, ...now],
      ...[folder.at('wire'), '-o', folder.at('out')],
    ]);
    expect(status).toBe(0);
    const names = await readdir(folder.at('out')).catch(() => null);
    const paths = names ? names.map((one) => `out/${one}`) : ['out'];
    const written = (await Promise.all(paths.map((path) => readFile(folder.at(path), 'utf8')))).join('');
    expect(written).not.toBe('');
    expect(written).not.toMatch(/ATTN|EMBARGO|Dam levels|TOLMEZZA/);
  },
);

test.each([
  [['--to', 'pdf']],
  [[]],
  [['--to', 'ninjs', '--now', 'noon']],
  [['--to', 'ninjs', '--site', 'paper']],
  [['--to', 'ninjs', '--site', 'https:paper.example']],
])('export %j is a wrong call', async (args) => {
  expect((await runInside(['export', ...args, 'nowhere'])).status).toBe(2);
});

test('what cannot be read is said, and the rest goes out', async () => {
  await using folder = await workspace({ 'wire/empty.txt': '', 'wire/gates.txt': gates });
  const { status, stdout, stderr } = await runInside(['export', '--to', 'ninjs', folder.at('wire')]);
  expect([status, JSON.parse(stdout).length]).toEqual([1, 1]);
  expect(stderr).toContain('error[empty]');
});

test('names the first twenty that are left out, and says how many more there are', async () => {
  await using folder = await workspace(
    Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`wire/${i}.txt`, held.replace('Dam', `Dam ${i}`)])),
  );
  const { stderr } = await runInside(['export', '--to', 'ninjs', ...now, folder.at('wire')]);
  expect(stderr).toMatch(/^25 of 25 left out[^\n]*\n(?: {2}\S+\.txt: embargoed [^\n]*\n){20} {2}and 5 more\n$/);
});

test('an edition that is not whole is refused', async () => {
  await using folder = await workspace({ 'wire/gates.txt': gates });
  await runInside(['build', folder.at('wire'), '-o', folder.at('edition.json')]);
  const text = await readFile(folder.at('edition.json'), 'utf8');
  await using other = await workspace({ 'edition.json': text.replace('keepers', 'sleepers') });
  const { status, stderr } = await runInside(['export', '--to', 'ninjs', other.at('edition.json')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('digest')]);
});
