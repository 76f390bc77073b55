import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = new URL('../', import.meta.url).pathname;
const readme = await readFile(`${folder}README.md`, 'utf8');
const samples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

test.each(samples)('sample %# of the README prints what its comments say', async (code) => {
  const said = [...code.matchAll(/console\.log.*; \/\/ (.*)$/gm)].map(([, line]) => line);
  const node = ['--input-type=module-typescript', '-e', code];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: folder });
  expect(said).not.toEqual([]);
  expect(stdout.trim().split('\n')).toEqual(said);
});

test('the samples of the README have no fault of type', async () => {
  // below the package, whose doors they import
  const scratch = await mkdtemp(`${folder}dist/readme-`);
  const files = samples.map((_, at) => join(scratch, `sample-${at}.ts`));
  await Promise.all(files.map((file, at) => writeFile(file, samples[at] ?? '')));
  const checked = [
    'tsc',
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--types',
    'node',
  ];
  const { stdout } = await promisify(execFile)('npx', [...checked, ...files], { cwd: folder }).catch((error) => error);
  await rm(scratch, { recursive: true });
  expect(stdout).toBe('');
});

test('the README names every door of the package', async () => {
  const { exports } = JSON.parse(await readFile(`${folder}package.json`, 'utf8')) as { exports: object };
  const doors = Object.keys(exports).filter((door) => !/package\.json|edition\.json/.test(door));
  const missing = doors.filter((door) => !readme.includes(door === '.' ? '`@dateline/content`' : door.slice(1)));
  expect(missing).toEqual([]);
});
