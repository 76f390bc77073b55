import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runDateline } from '../../testing/run-dateline.ts';
import { runInside } from '../../testing/run-inside.ts';
import { workspace } from '../../testing/workspace.ts';

const flood = 'Flood wall holds\n\nMARLOW QUAY, May 6, 2031 (AFP) - The wall held overnight.\n';
const gates = 'Gates stay shut\n\nMARLOW QUAY, May 6, 2031 (AFP) - The gates of the wall stay shut\n';
const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
const parse = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));

test('check reads DATELINE_SEEDS, else seeds, where no path is given', async () => {
  await using folder = await workspace({ 'seeds/a.txt': flood, 'wire/b.txt': gates });
  const { path: cwd } = folder;
  expect(await runDateline(['check'], { cwd })).toEqual({
    status: 0,
    stdout: 'Found no problems. 1 file of copy was looked at.\n',
    stderr: '',
  });
  const other = await runDateline(['check'], { cwd, env: { DATELINE_SEEDS: 'wire' } });
  expect(other.stdout).toContain('wire/b.txt:3:64 warning[no-full-stop]');
});

test('check ends with 1 on errors, and with --strict on warnings', async () => {
  await using folder = await workspace({ 'empty.txt': '', 'gates.txt': gates, 'flood.txt': flood });
  const status = async (...args: string[]) => (await runInside(['check', ...args])).status;
  expect(await status(folder.at('flood.txt'), '--strict')).toBe(0);
  expect(await status(folder.at('gates.txt'))).toBe(0);
  expect(await status(folder.at('gates.txt'), '--strict')).toBe(1);
  expect(await status(folder.at('empty.txt'))).toBe(1);
  expect(await status(folder.at('nowhere'))).toBe(1);
});

test('check takes files of any ending, and each file once', async () => {
  await using folder = await workspace({ 'wire/flood.txt': flood, 'gates.wire': gates });
  const paths = [folder.at('wire'), folder.at('wire/flood.txt'), folder.at('gates.wire')];
  const { stdout } = await runInside(['check', ...paths, '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ files: 2, diagnostics: [{ code: 'no-full-stop' }] });
});

test('check takes the JSON beside copy for that copy', async () => {
  await using folder = await workspace({ 'gates.txt': gates, 'gates.json': '{"published": "soon"}' });
  const { stdout } = await runInside(['check', folder.at('gates.json'), folder.at('gates.txt'), '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    files: 1,
    diagnostics: [{ code: 'bad-given', file: folder.at('gates.json') }],
  });
});

test('build leaves the last edition where no file gives a story any more, and says how to have none', async () => {
  await using folder = await workspace({ 'wire/gates.txt': gates });
  const { path: cwd } = folder;
  const build = (...more: string[]) => runDateline(['build', 'wire', '-o', 'edition.json', ...more], { cwd });
  expect((await build()).status).toBe(0);
  await writeFile(folder.at('wire/gates.txt'), '');
  expect(await build()).toMatchObject({ status: 1, stdout: expect.stringContaining('--allow-empty writes') });
  expect(await build('--allow-empty')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 stories') });
});

test('build shows the line of a file beside copy that is wrong, and why a file is no folder and a folder no file', async () => {
  await using folder = await workspace({ 'wire/gates.txt': gates, 'wire/gates.json': '{"publishd": "2031-05-06"}' });
  const build = (from: string, out: string) => runInside(['build', folder.at(from), '-o', folder.at(out)]);
  expect((await build('wire', 'edition.json')).stdout).toContain('1 │ {"publishd": "2031-05-06"}');
  expect(await build('wire/gates.txt', 'edition.json')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('gates.txt is a file; an edition is built from a folder.'),
  });
  await writeFile(folder.at('wire/gates.json'), '{}');
  expect(await build('wire', 'wire/gates.txt/edition.json')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be written: a file stands where a folder would be needed.'),
  });
});

test('build says that a story which was withdrawn comes back with the kill that goes, and fails for it with --strict', async () => {
  const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Gates stay shut". A kill is mandatory.\n';
  await using folder = await workspace({
    'wire/gates.txt': gates,
    'wire/kill.txt': kill,
    'wire/ferry.txt': 'Ferry runs\n\nThe ferry runs again, they said.\n',
  });
  const { path: cwd } = folder;
  const build = (...more: string[]) => runDateline(['build', 'wire', '-o', 'edition.json', ...more], { cwd });
  expect((await build()).stdout).toContain('1 withdrawn');
  await rm(folder.at('wire/kill.txt'));
  const { status, stdout } = await build('--strict');
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/gates-stay-shut\/ was withdrawn and is shown again: no file/),
  ]);
});

test.each(['json', 'github', 'sarif'])(
  'check --format %s has colour neither on a terminal nor elsewhere',
  async (format) => {
    await using folder = await workspace({ 'gates.txt': gates });
    const { stdout } = await runInside(['check', folder.path, '--format', format], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('no-full-stop');
    expect(stdout).not.toContain('\x1b');
  },
);

test('check is in colour where that is asked for, and never against NO_COLOR', async () => {
  await using folder = await workspace({ 'gates.txt': gates });
  const out = async (env: Record<string, string>) => (await runInside(['check', folder.path], { env })).stdout;
  expect(await out({ FORCE_COLOR: '1' })).toContain('\x1b[33mwarning[no-full-stop]\x1b[39m');
  expect(await out({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\x1b');
  expect(await out({})).not.toContain('\x1b');
});

test('check shows twenty problems, all with --all', async () => {
  await using folder = await workspace(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, ''])));
  expect((await runInside(['check', folder.path])).stdout.match(/error\[empty\]/g)).toHaveLength(20);
  expect((await runInside(['check', folder.path, '--all'])).stdout.match(/error\[empty\]/g)).toHaveLength(30);
});

test('read gives one article for a file, and an array for a folder or several files', async () => {
  await using folder = await workspace({ 'flood.txt': flood, 'gates.txt': gates });
  const out = async (...names: string[]) => JSON.parse((await runInside(['read', ...names.map(folder.at)])).stdout);
  expect(await out('flood.txt')).toMatchObject({ id: 'flood', headline: { text: 'Flood wall holds', span: [0, 16] } });
  expect(await out('flood.txt', 'gates.txt')).toMatchObject([{ id: 'flood' }, { id: 'gates' }]);
  expect(await out('.')).toHaveLength(2);
});

test('read says on standard error what could not be read, and ends with 1; the rest is read', async () => {
  await using folder = await workspace({ 'empty.txt': '', 'gates.txt': gates });
  const { status, stdout, stderr } = await runInside(['read', folder.path]);
  expect([status, JSON.parse(stdout).length]).toEqual([1, 1]);
  expect(stderr).toContain('empty.txt error[empty]');
  expect(stderr).not.toContain('no-full-stop');
});

test('read --ndjson answers each file, the bad ones too', async () => {
  await using folder = await workspace({ 'empty.txt': '', 'gates.txt': gates });
  const { stdout } = await runInside(['read', folder.path, '--ndjson']);
  expect(parse(stdout)).toMatchObject([
    { id: 'empty', article: null, diagnostics: [{ code: 'empty', severity: 'error' }] },
    { id: 'gates', article: { id: 'gates' }, diagnostics: [{ code: 'no-full-stop', line: 3 }] },
  ]);
});

test('read - reads one piece of copy, in any encoding', async () => {
  const { status, stdout } = await runDateline(['read', '-'], {
    input: Buffer.from('Caf\xe9 holds\n\nIt held.', 'latin1'),
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', headline: { text: 'Café holds' } });
});

test('read - says what is wrong with its input', async () => {
  const { status, stdout, stderr } = await runInside(['read', '-'], { input: '\0' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('standard input error[binary]');
  expect((await runInside(['read', '-', '--max-bytes', '5'], { input: flood })).stderr).toContain('too-large');
});

test('the filter answers every line in order, whatever is in it', async () => {
  const input = [
    line('a', flood),
    'not JSON\n',
    '\n',
    '[]\n',
    '{"id": 7, "text": "x"}\n',
    '{"id": "b"}\n',
    '{"id": "c", "text": "x", "published": "soon"}\n',
    line('d', ''),
    line('e', ' \n'),
    line('f', 'a\u2028b\u0000\ud800'),
    '{"id": "g", "text": "x.", "published": null, "other": 1}\n',
    line('h', gates).trimEnd(),
  ].join('');
  const { status, stdout, stderr } = await runDateline(['read', '-', '--ndjson'], { input });
  expect([status, stderr]).toEqual([0, '']);
  expect(parse(stdout).map(({ id, article, diagnostics }) => [id, article?.id, diagnostics[0]?.code])).toEqual([
    ['a', 'a', undefined],
    ['line-2', undefined, 'bad-line'],
    ['line-4', undefined, 'bad-line'],
    ['line-5', undefined, 'bad-line'],
    ['b', undefined, 'bad-line'],
    ['c', undefined, 'bad-given'],
    ['d', undefined, 'empty'],
    ['e', undefined, 'blank'],
    ['f', 'f', 'undated'],
    ['g', 'g', 'undated'],
    ['h', 'h', 'no-full-stop'],
  ]);
});

test('the filter takes the publication day as given', async () => {
  const input = '{"id": "a", "text": "Flood wall holds", "published": "2031-05-06"}';
  const { stdout } = await runInside(['read', '-', '--ndjson'], { input });
  expect(parse(stdout)[0].diagnostics).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]),
  );
});

test('the filter answers a line before the next one comes', async () => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, 'read', '-', '--ndjson']);
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  for (const id of ['a', 'b']) {
    child.stdin.write(line(id, flood));
    expect(JSON.parse(String((await answers.next()).value)).id).toBe(id);
  }
  child.stdin.end();
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
});

test('a line that is longer than any copy is answered, and what follows it too', async () => {
  const input = `${line('a', 'x'.repeat(1000))}{"id": "b", "text": "${'\\u0041'.repeat(60)}"}\n${line('c', 'x.')}`;
  const { stdout } = await runInside(['read', '-', '--ndjson', '--max-bytes', '50'], { input });
  expect(parse(stdout).map(({ id, diagnostics }) => [id, diagnostics[0]?.code])).toEqual([
    ['line-1', 'bad-line'],
    ['line-2', 'bad-line'],
    ['c', 'undated'],
  ]);
});

test('a reader that has had enough is no failure', async () => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, 'read', '-', '--ndjson']);
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(line('a', flood).repeat(5000));
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
  expect(complaint).toBe('');
});

test.each([
  [['chek'], "unknown command 'chek'"],
  [['check', '--format', 'xml'], "argument 'xml' is invalid"],
  [['check', '--max-bytes', 'x'], 'It is not a whole number above 0.'],
  [['check', '--nope'], "unknown option '--nope'"],
  [['read', '-', 'flood.txt'], '- stands alone'],
  [['explain', 'emty'], 'Perhaps empty was meant.'],
  [[], 'Usage: dateline'],
])('dateline %j is a wrong call', async (args, complaint) => {
  const { status, stdout, stderr } = await runInside(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(complaint);
});

test('a wrong call of a command leads to the help of that command', async () => {
  expect((await runInside(['build', 'wire'])).stderr).toContain('(dateline build --help tells more)');
});

test.each([['--help'], ['check', '--help'], ['read', '--help'], ['explain', '--help']])(
  '%s %s shows examples',
  async (...args) => {
    const { status, stdout } = await runInside(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}dateline/);
  },
);

test('--version prints the version', async () => {
  expect(await runInside(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test('explain tells of one code, and lists all', async () => {
  const one = await runInside(['explain', 'no-full-stop']);
  expect(one.stdout).toMatch(/^warning\[no-full-stop\].*\n[\s\S]*What to do: [\s\S]*Example, flood\.txt:\n {4}Flood/);
  expect((await runInside(['explain'])).stdout).toMatch(/^empty +error +An empty file$/m);
  const json = async (...args: string[]) => JSON.parse((await runInside(['explain', ...args, '--json'])).stdout);
  const all = await json();
  expect(all).toContainEqual(expect.objectContaining({ code: 'empty', severity: 'error', title: 'An empty file' }));
  expect(all).toContainEqual(await json('empty'));
});
