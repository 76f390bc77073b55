import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');

/** What Turbo takes a build of the API, and of the package that it needs, for: where that is the same, it is not made again. */
async function digests(env: Record<string, string>): Promise<Map<string, string>> {
  const { stdout } = await promisify(execFile)('turbo', ['run', 'build', '--filter=@dateline/api', '--dry=json'], {
    cwd: root,
    env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env['PATH']}`, ...env },
  });
  const { tasks }: { tasks: { taskId: string; hash: string }[] } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return new Map(tasks.flatMap(({ taskId, hash }) => (taskId.endsWith('#build') ? [[taskId, hash] as const] : [])));
}

it('compiles no code anew where only the copy, the address or the moment is another', async () => {
  const before = await digests({ DATELINE_SEEDS: 'seeds' });
  expect(before.size).toBe(2);
  const another = { DATELINE_SEEDS: 'wire', DATELINE_SITE: 'https://paper.example', DATELINE_NOW: '2027-10-12' };
  expect(await digests(another)).toEqual(before);
});
