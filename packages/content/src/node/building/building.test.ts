import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, editionSchema } from '../../model/edition.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';
import { outputFile } from '../edition-place.ts';
import { compileFolder } from '../folder.ts';
import { openEdition } from '../open-edition.ts';
import { copyEdition, readEdition } from '../read-edition.ts';
import { type Built, buildEdition, createBuilder } from './index.ts';

const MAIN = new URL('../cli/main.ts', import.meta.url).pathname;

const copy = (seed: number): string => inventCopy(seed, 5).text;

const kill = (headline: string): string =>
  `MANDATORY KILL\n\nPlease kill the story headlined "${headline}". It was wrong. A kill is mandatory.\n`;

/** A version of one story, whose change note claims a paragraph more. */
const version = (number: number, more: string): string => `(${number}LD) Karsund strait reopens to ferries
(ATTN: ADDS details in para 3)

KARSUND, Oct. 12 (Yonhap) -- Nordavia reopened the Karsund strait to ferries on Tuesday, its transport ministry said.

The strait was shut in 2018 when the two shores fell out over fishing dues.${more}
(END)
`;

const noon = '\n\nA boat sailed at noon.';

describe('a build', () => {
  it('writes what compiling the folder gives, byte for byte', async () => {
    await using folder = await workspace({
      'seeds/a.txt': copy(1),
      'seeds/b.txt': copy(2),
      'seeds/b.json': '{"published": "2027-10-12", "slug": "b-by-name"}',
      'seeds/c.txt': copy(1),
      'seeds/d.txt': ' \n',
      'seeds/e/a.txt': copy(3),
      'seeds/f.txt': copy(4),
      'seeds/g.txt': kill(inventCopy(4, 5).headline),
      'seeds/h.txt': { bytes: [0x46, 0x96, 0x47] },
    });
    await buildEdition(folder.at('seeds'), folder.at('out/edition.json'));
    const written = await readFile(folder.at('out/edition.json'), 'utf8');
    expect(written).toBe(JSON.stringify(await compileFolder(folder.at('seeds'))));
    expect(editionSchema.safeParse(JSON.parse(written)).success).toBe(true);
  });

  it('is not one file read where nothing has changed, and one where one has', async () => {
    await using folder = await workspace({ 'seeds/a.txt': copy(1), 'seeds/b.txt': copy(2), 'seeds/c.txt': copy(3) });
    const build = () => buildEdition(folder.at('seeds'), folder.at('edition.json'));
    const first = await build();
    expect(first).toMatchObject({ files: 3, articles: 3, read: 3 });
    expect(await build()).toEqual({ ...first, read: 0 });
    await writeFile(folder.at('seeds/b.txt'), copy(4));
    expect(await build()).toMatchObject({ files: 3, articles: 3, read: 1 });
  });

  it('dates copy by the days its files were written on where that is asked for, and a name has none', async () => {
    const filed = (day: number) =>
      `Wall holds ${day}\n\nKARSUND, Oct. ${day} (Yonhap) -- The wall held, its master said.\n`;
    await using folder = await workspace({ 'seeds/a.txt': filed(12), 'seeds/2027-10-15-b.txt': filed(14) });
    const written = new Date('2029-10-13T08:00:00Z');
    for (const name of ['seeds/a.txt', 'seeds/2027-10-15-b.txt']) await utimes(folder.at(name), written, written);
    const days = async (byArrival: boolean) => {
      await buildEdition(folder.at('seeds'), folder.at('edition.json'), { byArrival });
      const { entries }: Edition = JSON.parse(await readFile(folder.at('edition.json'), 'utf8'));
      return entries.map(({ article }) => article.published.value).sort();
    };
    expect(await days(false)).toEqual(['2027-10-14', null]);
    expect(await days(true)).toEqual(['2027-10-14', '2029-10-12']);
    expect(await days(false)).toEqual(['2027-10-14', null]);
  });

  it('takes back what a kill withdraws, and brings it back when the kill goes, which it tells', async () => {
    const { text, headline } = inventCopy(1, 5);
    await using folder = await workspace({ 'seeds/a.txt': text, 'seeds/b.txt': copy(2) });
    const out = folder.at('edition.json');
    const build = () => buildEdition(folder.at('seeds'), out);
    await build();
    const whole = await readFile(out, 'utf8');
    await writeFile(folder.at('seeds/z.txt'), kill(headline));
    expect(await build()).toMatchObject({ articles: 1, withdrawn: 1, returned: [] });
    const killed = await readFile(out, 'utf8');
    expect(killed).not.toContain(JSON.stringify(text));
    await rm(folder.at('seeds/z.txt'));
    const { stories } = JSON.parse(whole) as Edition;
    const address = stories.find(({ versions }) => versions.some(({ articleId }) => articleId === 'a'))?.address;
    expect(await build()).toMatchObject({ articles: 2, withdrawn: 0, returned: [address] });
    expect(await readFile(out, 'utf8')).toBe(whole);
    expect(await build()).toMatchObject({ articles: 2, returned: [] });
  });

  it('dates copy by the day that its folder is called by, from wherever it is built, and anew where that is renamed', async () => {
    const undated = 'Wall holds\n\nKARSUND, Oct. 12 (Yonhap) -- The sea wall held, the harbor office said.\n';
    await using folder = await workspace({ 'wire/2027-10-12/a.txt': undated });
    const day = async (path: string) => {
      await buildEdition(folder.at(path), folder.at('edition.json'));
      return JSON.parse(await readFile(folder.at('edition.json'), 'utf8')).entries[0].article.published.value;
    };
    expect([await day('wire'), await day('wire/2027-10-12')]).toEqual(['2027-10-12', '2027-10-12']);
    await rename(folder.at('wire/2027-10-12'), folder.at('wire/2028-10-13'));
    expect(await day('wire/2028-10-13')).toBe('2028-10-12');
    await rename(folder.at('wire/2028-10-13'), folder.at('wire/2027-10-12'));
    expect(await day('wire/2027-10-12')).toBe('2027-10-12');
  });

  it('counts as of now what is under embargo, also where nothing has changed since', async () => {
    const told = [
      'Bakers vote\n\nVELM (Yonhap) -- Bakers chose a new oven, their guild said.\n',
      'Ferry line reopens\n\nKARSUND (Yonhap) -- Boats sail again, the harbor office said.\n',
    ];
    const held = (until: string, seed: number) => `EMBARGOED UNTIL 0900 GMT, Oct. 14, ${until}\n\n${told[seed]}`;
    await using folder = await workspace({
      'seeds/a.txt': held('2021', 0),
      'seeds/b.txt': held('2091', 1),
    });
    const build = () => buildEdition(folder.at('seeds'), folder.at('edition.json'));
    const counts = { stories: 2, embargoed: 1, undated: 1 };
    expect(await build()).toMatchObject({ ...counts, read: 2 });
    expect(await build()).toMatchObject({ ...counts, read: 0 });
  });

  it('holds a change note anew when the version before it changes', async () => {
    await using folder = await workspace({ 'seeds/v2.txt': version(2, ''), 'seeds/v3.txt': version(3, noon) });
    const build = () => buildEdition(folder.at('seeds'), folder.at('edition.json'));
    const unborne = (built: Built) =>
      built.diagnostics.filter(({ code, file }) => code === 'change-not-found' && file === 'v3.txt');
    expect(unborne(await build())).toEqual([]);
    await writeFile(folder.at('seeds/v2.txt'), version(2, noon));
    expect(unborne(await build())).toHaveLength(1);
    await writeFile(folder.at('seeds/other.txt'), copy(1));
    expect(unborne(await build())).toHaveLength(1);
    await writeFile(folder.at('seeds/v2.txt'), version(2, ''));
    expect(unborne(await build())).toEqual([]);
  });

  it('begins anew where the edition or what stands beside it was changed by somebody else', async () => {
    await using folder = await workspace({ 'seeds/a.txt': copy(1), 'seeds/b.txt': copy(2) });
    const out = folder.at('edition.json');
    const build = () => buildEdition(folder.at('seeds'), out);
    await build();
    const whole = await readFile(out, 'utf8');
    for (const spoil of [
      () => writeFile(out, whole.slice(0, -2)),
      () => writeFile(out, `{"digest":"${'0'.repeat(64)}"}`),
      () => writeFile(`${out}.cache`, '{"files":'),
      async () => {
        const record = await readFile(`${out}.cache`);
        await writeFile(`${out}.cache`, record.fill(0, record.length - 40, record.length - 20));
      },
      () => rm(out),
    ]) {
      await spoil();
      expect((await build()).read).toBe(2);
      expect(await readFile(out, 'utf8')).toBe(whole);
    }
  });

  it('writes nothing where there is no copy, so that a mistyped folder empties no archive', async () => {
    await using folder = await workspace({ 'seeds/a.txt': copy(1), 'empty/readme.md': 'no copy' });
    const out = folder.at('edition.json');
    await buildEdition(folder.at('seeds'), out);
    const whole = await readFile(out, 'utf8');
    for (const name of ['empty', 'nowhere'])
      expect(await buildEdition(folder.at(name), out)).toMatchObject({
        written: false,
        diagnostics: [{ severity: 'error' }],
      });
    expect(await readFile(out, 'utf8')).toBe(whole);
    expect(await buildEdition(folder.at('empty'), out, { allowEmpty: true })).toMatchObject({
      written: true,
      stories: 0,
    });
  });

  it('writes nothing where no file gives a story any more, unless that is asked for', async () => {
    await using folder = await workspace({ 'seeds/a.txt': copy(1), 'seeds/b.txt': copy(2) });
    const out = folder.at('edition.json');
    const build = (allowEmpty = false) => buildEdition(folder.at('seeds'), out, { allowEmpty });
    await build();
    const whole = await readFile(out, 'utf8');
    for (const name of ['a', 'b']) await writeFile(folder.at(`seeds/${name}.txt`), ' \n');
    expect(await build()).toMatchObject({
      written: false,
      files: 2,
      diagnostics: [{ code: 'blank' }, { code: 'blank' }],
    });
    expect(await readFile(out, 'utf8')).toBe(whole);
    expect(await build(true)).toMatchObject({ written: true, stories: 0 });
    await writeFile(folder.at('seeds/a.txt'), copy(1));
    expect(await build()).toMatchObject({ written: true, stories: 1 });
  });

  it('leaves nothing unfinished beside the edition, and is the same over one processor and over two', async () => {
    const files = Object.fromEntries(Array.from({ length: 160 }, (_, i) => [`seeds/${i}.txt`, copy(i)]));
    await using folder = await workspace(files);
    for (const workers of [1, 2])
      await buildEdition(folder.at('seeds'), folder.at(`${workers}/edition.json`), { workers });
    const [one, two] = await Promise.all([1, 2].map((n) => readFile(folder.at(`${n}/edition.json`), 'utf8')));
    expect(two).toBe(one);
    expect(await readdir(folder.at('2'))).toEqual(['edition.json', 'edition.json.cache']);
  });
});

type Edit = (folder: string) => Promise<unknown>;

/** A list in ninjs, of pieces of copy and what takes some of them back. */
const list: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      uri: fc.constantFrom('tag:wire.example,2027:a', 'tag:wire.example,2027:b', 'tag:wire.example,2027:c'),
      version: fc.constantFrom('1', '2'),
      pubStatus: fc.constantFrom('usable', 'usable', 'withheld', 'canceled'),
      bodies: fc
        .constantFrom(copy(0), copy(4), version(2, ''), version(3, noon), ' ')
        .map((value) => [{ contentType: 'text/plain', value }]),
    }),
    { maxLength: 4 },
  )
  .map((items) => JSON.stringify(items));

const withoutDigest = ({ stories, entries, diagnostics }: Edition) => ({ stories, entries, diagnostics });

const name = fc.constantFrom('a', 'b', 'c', 'B', 'sub-a', 'd');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ name, seed: fc.integer({ min: 0, max: 5 }) }).map(
    ({ name, seed }): Edit =>
      (folder) =>
        writeFile(`${folder}/${name}.txt`, copy(seed)),
  ),
  name.map(
    (name): Edit =>
      (folder) =>
        rm(`${folder}/${name}.txt`, { force: true }),
  ),
  fc.record({ name, slug: fc.constantFrom('one', 'two', 'No') }).map(
    ({ name, slug }): Edit =>
      (folder) =>
        writeFile(`${folder}/${name}.json`, JSON.stringify({ slug })),
  ),
  name.map(
    (name): Edit =>
      (folder) =>
        rm(`${folder}/${name}.json`, { force: true }),
  ),
  fc.record({ number: fc.integer({ min: 2, max: 4 }), more: fc.constantFrom('', noon) }).map(
    ({ number, more }): Edit =>
      (folder) =>
        writeFile(`${folder}/v${number}.txt`, version(number, more)),
  ),
  fc.integer({ min: 0, max: 5 }).map(
    (seed): Edit =>
      (folder) =>
        writeFile(`${folder}/z.txt`, kill(inventCopy(seed, 5).headline)),
  ),
  fc.integer({ min: 0, max: 5 }).map(
    (seed): Edit =>
      (folder) =>
        writeFile(`${folder}/z.txt`, `KILL KILL KILL\n\n${copy(seed)}`),
  ),
  fc.constant<Edit>((folder) => rm(`${folder}/z.txt`, { force: true })),
  fc.record({ name: fc.constantFrom('list', 'b-list'), list }).map(
    ({ name, list }): Edit =>
      (folder) =>
        writeFile(`${folder}/${name}.jsonld`, list),
  ),
  name.map(
    (name): Edit =>
      (folder) =>
        utimes(`${folder}/${name}.txt`, 1, 1).catch(() => {}),
  ),
);

it('gives after any edits what a first build gives', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (rounds) => {
        await using folder = await workspace({ 'seeds/a.txt': copy(0), 'seeds/b.txt': copy(1) });
        const build = (out: string) => buildEdition(folder.at('seeds'), folder.at(out), { allowEmpty: true });
        const remembering = ['watched.json', 'watched'].map((out) =>
          createBuilder(folder.at('seeds'), folder.at(out), { allowEmpty: true }),
        );
        for (const edits of rounds) {
          for (const one of edits) await one(folder.at('seeds'));
          await Promise.all([build('edition.json'), build('edition'), ...remembering.map((again) => again())]);
        }
        await Promise.all([build('clean.json'), build('clean')]);
        const clean = await readFile(folder.at('clean.json'), 'utf8');
        expect(await readFile(folder.at('edition.json'), 'utf8')).toBe(clean);
        expect(await readFile(folder.at('watched.json'), 'utf8')).toBe(clean);
        const index = await readFile(folder.at('clean/edition.json'), 'utf8');
        for (const out of ['edition', 'watched']) {
          expect(await readFile(folder.at(`${out}/edition.json`), 'utf8')).toBe(index);
          const { edition } = await openEdition(folder.at(out));
          expect(edition && withoutDigest(edition)).toEqual(withoutDigest(JSON.parse(clean)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** How often a build is killed; more show more. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 12);

it.each([
  ['one file', 'edition.json'],
  ['in parts', 'edition'],
])(
  'leaves the last good edition, %s, whichever moment it is killed at, and two at once do not mix',
  {
    // a busy machine is no fault of the code
    timeout: 60_000 + ROUNDS * 10_000,
  },
  async (_, name) => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`seeds/${i}.txt`, copy(i)]));
    await using folder = await workspace(files);
    const out = folder.at(`out/${name}`);
    const build = () => spawn(process.execPath, [MAIN, 'build', folder.at('seeds'), '-o', out], { stdio: 'ignore' });
    const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('close', done));
    const content = async () =>
      (await openEdition(out)).refused ?? JSON.stringify(withoutDigest(await readEdition(out)));
    let took = Date.now();
    await ended(build());
    took = Date.now() - took;
    const good = new Set([await content()]);
    for (let round = 0; round < ROUNDS; round++) {
      await writeFile(folder.at('seeds/0.txt'), copy(100 + round));
      const edition = await compileFolder(folder.at('seeds'), { name: folder.at('seeds') });
      good.add(JSON.stringify(withoutDigest(edition)));
      const child = build();
      const timer = setTimeout(() => child.kill('SIGKILL'), (took * round) / (ROUNDS - 1));
      await ended(child);
      clearTimeout(timer);
      expect(good.has(await content())).toBe(true);
    }
    expect(await Promise.all([build(), build()].map(ended))).toEqual([0, 0]);
    expect(await content()).toBe([...good].at(-1));
    await ended(build());
    const left = await readdir(dirname(outputFile(out)));
    expect(left.filter((file) => file !== 'parts')).toEqual(['edition.json', 'edition.json.cache']);
  },
);

describe('an edition in parts', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`seeds/${i}.txt`, copy(i)]));
  const parts = (path: string): Promise<string[]> => readdir(`${path}/parts`);

  it('has what the same edition has as one file, and is read, opened and copied like it', async () => {
    await using folder = await workspace(many);
    for (const out of ['edition.json', 'edition']) await buildEdition(folder.at('seeds'), folder.at(out));
    const whole = withoutDigest(await readEdition(folder.at('edition.json')));
    expect(withoutDigest(await readEdition(folder.at('edition')))).toEqual(whole);
    await copyEdition(folder.at('edition'), folder.at('copy'));
    await rm(folder.at('edition'), { recursive: true });
    const { edition } = await openEdition(folder.at('copy'));
    expect(edition && withoutDigest(edition)).toEqual(whole);
  });

  it('is written anew only where something has changed', async () => {
    await using folder = await workspace(many);
    const out = folder.at('edition');
    const build = () => buildEdition(folder.at('seeds'), out);
    await build();
    const before = await parts(out);
    expect(before.length).toBeGreaterThan(2);
    await writeFile(folder.at('seeds/7.txt'), copy(500));
    expect(await build()).toMatchObject({ read: 1, articles: 120 });
    expect((await parts(out)).filter((name) => !before.includes(name)).length).toBeLessThan(3);
  });

  it('loses what it has no use for, but not at once: somebody may be opening the one before', async () => {
    await using folder = await workspace(many);
    const out = folder.at('edition');
    const build = () => buildEdition(folder.at('seeds'), out);
    await build();
    const before = await parts(out);
    await copyEdition(out, folder.at('before'));
    await writeFile(folder.at('seeds/7.txt'), copy(500));
    await build();
    expect(await parts(out)).toEqual(expect.arrayContaining(before));
    for (const name of await parts(out)) await utimes(`${out}/parts/${name}`, 1, 1);
    await writeFile(folder.at('seeds/8.txt'), copy(501));
    await build();
    const { edition } = await openEdition(out);
    expect(edition?.entries).toHaveLength(120);
    const left = await parts(out);
    expect(before.filter((name) => !left.includes(name)).length).toBeGreaterThan(0);
  });

  it('is made anew where a part is gone, and refused where one was changed', async () => {
    await using folder = await workspace(many);
    const out = folder.at('edition');
    const build = () => buildEdition(folder.at('seeds'), out);
    await build();
    const [name] = await parts(out);
    const part = `${out}/parts/${name}`;
    const whole = await readFile(part, 'utf8');
    await writeFile(part, whole.replace('"version":1', '"version":7'));
    expect(await openEdition(out)).toMatchObject({ edition: null, refused: expect.stringMatching(/not whole/) });
    await rm(part);
    expect(await build()).toMatchObject({ read: 120 });
    expect(await readFile(part, 'utf8')).toBe(whole);
  });
});
