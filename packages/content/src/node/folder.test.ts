import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workspace } from '../testing/workspace.ts';
import { compileFolder, readFolder } from './folder.ts';

const flood = 'Flood wall holds\n\nMARLOW QUAY, May 6, 2031 (AFP) - The wall held overnight.\n';
const gates = 'Gates stay shut\n\nMARLOW QUAY, May 6, 2031 (AFP) - The gates of the wall stay shut.\n';

test('reads the .txt files of a folder and of those under it, by name', async () => {
  await using folder = await workspace({ 'b.txt': gates, 'a/B.TXT': flood, 'README.md': 'x', 'a/c.txt.bak': 'x' });
  const { copies, diagnostics } = await readFolder(folder.path);
  expect(copies.map(({ id, name }) => [id, name])).toEqual([
    ['a-b', 'a/B.TXT'],
    ['b', 'b.txt'],
  ]);
  expect(diagnostics).toEqual([]);
});

test('passes over what is hidden, and over node_modules', async () => {
  await using folder = await workspace({
    'a.txt': flood,
    '.b.txt': gates,
    '.git/c.txt': gates,
    'node_modules/d/e.txt': gates,
  });
  expect((await readFolder(folder.path)).copies.map(({ name }) => name)).toEqual(['a.txt']);
});

test('passes over the parts of an edition among the copy', async () => {
  const ninjs = JSON.stringify({ uri: 'urn:x:1', type: 'text', headline: 'Gates stay shut', body_text: gates });
  const part = `edition/parts/${'0a'.repeat(32)}.json`;
  await using folder = await workspace({ 'a.txt': flood, 'b.json': ninjs, [part]: ninjs });
  expect((await readFolder(folder.path)).copies.map(({ name }) => name)).toEqual(['a.txt', 'b.json']);
});

test('a file whose name tells its format is never passed over, however broken', async () => {
  await using folder = await workspace({
    'a.txt': flood,
    'bad.ninjs.json': '{"a":',
    'bad.json': '{"a":',
    'bad.rss': '',
  });
  const { diagnostics } = await readFolder(folder.path);
  expect(diagnostics.map(({ file, severity }) => [file.split('/').at(-1), severity])).toEqual([
    ['bad.ninjs.json', 'error'],
    ['bad.rss', 'error'],
  ]);
});

test('follows links to files and folders, and ends where one leads back up', async () => {
  await using other = await workspace({ 'c.txt': gates });
  await using folder = await workspace({
    'a.txt': flood,
    'sub/up': { linkTo: '..' },
    'sub/there': { linkTo: other.path },
    'sub/file.txt': { linkTo: other.at('c.txt') },
  });
  const { copies, diagnostics } = await readFolder(folder.path);
  expect(copies.map(({ name }) => name)).toEqual(['a.txt', 'sub/file.txt']);
  expect(diagnostics).toMatchObject([{ code: 'duplicate', file: 'sub/there/c.txt' }]);
});

test('a folder that is not there, and one without copy, are diagnostics that name it', async () => {
  await using folder = await workspace({ 'a.md': flood });
  const nowhere = await readFolder(folder.at('nowhere'), { name: 'nowhere' });
  const none = await readFolder(folder.path, { name: 'seeds' });
  expect(nowhere.diagnostics).toMatchObject([{ code: 'no-folder', severity: 'error', file: 'nowhere' }]);
  expect(none.diagnostics).toMatchObject([{ code: 'no-copy', severity: 'error', file: 'seeds' }]);
});

test('documents of a word processor are told, since databases give copy out in them, and pictures are not', async () => {
  await using folder = await workspace({ 'a.txt': flood, 'b.rtf': flood, 'c/Files (2).DOCX': flood, 'd.jpg': flood });
  const { copies, diagnostics } = await readFolder(folder.path);
  expect(copies.map(({ name }) => name)).toEqual(['a.txt']);
  expect(diagnostics.map(({ code, severity, file }) => [code, severity, file.split(/[\\/]/).at(-1)])).toEqual([
    ['word-document', 'warning', 'b.rtf'],
    ['word-document', 'warning', 'Files (2).DOCX'],
  ]);
});

test('two names that come to one id stay apart, with a warning', async () => {
  await using folder = await workspace({ 'Flood.txt': flood, 'flood.txt': gates, 'flood-2.txt': `${gates}Still.` });
  const { copies, diagnostics } = await readFolder(folder.path);
  expect(new Set(copies.map(({ id }) => id)).size).toBe(3);
  expect(diagnostics).toMatchObject([
    { code: 'same-id', file: 'flood.txt', message: expect.stringContaining('Flood.txt') },
  ]);
});

test('a name without a Latin letter has an id all the same, that hangs on nothing else', async () => {
  await using one = await workspace({ '속보.txt': flood });
  await using two = await workspace({ '속보.txt': flood, '기사.txt': gates });
  const ids = async (path: string) =>
    (await readFolder(path)).copies.filter((c) => c.name === '속보.txt').map((c) => c.id);
  expect(await ids(one.path)).toEqual([expect.stringMatching(/^copy-[0-9a-f]{12}$/)]);
  expect(await ids(two.path)).toEqual(await ids(one.path));
});

test('the JSON beside a piece of copy goes with it', async () => {
  await using folder = await workspace({ 'a.txt': flood, 'a.json': '{ "published": "2031-05-06" }' });
  expect((await readFolder(folder.path)).copies).toMatchObject([{ id: 'a', given: { published: '2031-05-06' } }]);
});

test('copy is left out while the JSON beside it is wrong', async () => {
  await using folder = await workspace({ 'a.txt': flood, 'a.json': '{\n "published": "tomorrow" }', 'b.txt': gates });
  const { copies, diagnostics } = await readFolder(folder.path);
  expect(copies.map(({ id }) => id)).toEqual(['b']);
  expect(diagnostics).toMatchObject([{ code: 'bad-given', file: 'a.json', line: 2, column: 2 }]);
});

test('two files with the same text but other JSON beside them are not the same', async () => {
  await using folder = await workspace({ 'a.txt': flood, 'a.json': '{ "published": "2031-05-06" }', 'b.txt': flood });
  expect((await readFolder(folder.path)).copies).toHaveLength(2);
});

test('a file that is too large is refused unread', async () => {
  await using folder = await workspace({ 'big.txt': { size: 50_000_000_000 }, 'a.txt': flood });
  const { copies, diagnostics, files } = await readFolder(folder.path);
  expect([copies.length, files]).toEqual([1, 2]);
  expect(diagnostics).toMatchObject([{ code: 'too-large', file: 'big.txt' }]);
});

test('how large is too large can be chosen', async () => {
  await using folder = await workspace({ 'a.txt': flood });
  const at = async (maxBytes: number) =>
    (await readFolder(folder.path, { maxBytes })).diagnostics.map(({ code }) => code);
  expect([await at(flood.length), await at(flood.length - 1)]).toEqual([[], ['too-large']]);
});

/** One of each bad input, beside two good files. */
const bad = {
  'blank.txt': ' \n\t\r\n',
  'broken.txt': { bytes: [0x46, 0x20, 0xff, 0x20, 0x46] },
  'empty.txt': '',
  'gates.txt': gates,
  'good.txt': flood,
  'large.txt': { size: 50_000_000 },
  'link.txt': { linkTo: 'nowhere.txt' },
  'nul.txt': { bytes: [0, 0, 0, 0] },
  'picture.txt': { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0] },
  'same.txt': gates,
};

test('an edition of a folder with every bad input has the good files, and says what is wrong with each of the others', async () => {
  await using folder = await workspace(bad);
  const { entries, diagnostics } = await compileFolder(folder.path);
  expect(entries.map(({ article }) => article.id).sort()).toEqual(['gates', 'good']);
  expect(diagnostics.map(({ file, severity, code }) => [file, severity, code])).toEqual([
    ['blank.txt', 'error', 'blank'],
    ['broken.txt', 'error', 'undecodable'],
    ['empty.txt', 'error', 'empty'],
    ['large.txt', 'error', 'too-large'],
    ['link.txt', 'error', 'unreadable'],
    ['nul.txt', 'error', 'binary'],
    ['picture.txt', 'error', 'binary'],
    ['same.txt', 'warning', 'duplicate'],
  ]);
});

test('the same folder gives the same edition, to the byte, wherever it lies', async () => {
  await using one = await workspace(bad);
  await using two = await workspace(Object.fromEntries(Object.entries(bad).reverse()));
  const [first, second] = await Promise.all([compileFolder(one.path), compileFolder(two.path)]);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(JSON.stringify(first)).not.toContain(one.path);
});

test('the seed gets one warning and nothing else: its last paragraph ends without a full stop', async () => {
  const seeds = new URL('../../../../seeds', import.meta.url).pathname;
  const { diagnostics } = await compileFolder(seeds);
  const ours = diagnostics.filter(({ file }) => file === '000_69dccc087d5ee1ba.txt');
  const source = await readFile(`${seeds}/000_69dccc087d5ee1ba.txt`, 'utf8');
  const end = source.indexOf('\n\nSource:');
  expect(ours).toMatchObject([{ code: 'no-full-stop', severity: 'warning', line: 21, span: [end - 1, end] }]);
});
