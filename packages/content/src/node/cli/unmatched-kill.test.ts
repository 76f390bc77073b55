import { expect, test } from 'vitest';
import { runInside } from '../../testing/run-inside.ts';
import { workspace } from '../../testing/workspace.ts';

const kill = 'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks". A kill is mandatory.\n';
const wire = { 'wire/gates.txt': 'Gates stay shut\n\nThe gates stay shut.\n', 'wire/kill.txt': kill };

test('a kill that finds nothing fails check, which says why', async () => {
  await using folder = await workspace(wire);
  const { status, stdout } = await runInside(['check', folder.at('wire')]);
  expect([status, stdout]).toEqual([1, expect.stringContaining('kill.txt:3:34 error[kill-without-target]')]);
});

test('a kill that finds nothing is told of by build, which fails for it with --strict and writes the edition all the same', async () => {
  await using folder = await workspace(wire);
  const build = (...more: string[]) =>
    runInside(['build', folder.at('wire'), '-o', folder.at('edition.json'), ...more]);
  const said = expect.stringMatching(/error\[kill-without-target\][\s\S]*1 story of 1 article/);
  expect(await build('--strict')).toMatchObject({ status: 1, stdout: said });
  expect(await build()).toMatchObject({ status: 0, stdout: expect.stringContaining('error[kill-without-target]') });
});

test('a kill that finds nothing is told of by export, which gives what there is', async () => {
  await using folder = await workspace(wire);
  const { status, stdout, stderr } = await runInside(['export', '--to', 'ninjs', folder.at('wire')]);
  expect([status, JSON.parse(stdout).length, stderr]).toEqual([
    ...[0, 1],
    expect.stringContaining('error[kill-without-target]'),
  ]);
});

test('a kill with no other copy beside it is no error: whether what it means is held cannot be told', async () => {
  await using folder = await workspace({ 'kill.txt': kill });
  expect(await runInside(['check', folder.at('kill.txt'), '--strict'])).toMatchObject({ status: 0 });
  expect(await runInside(['check', '-'], { input: kill })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('info[notice-alone]'),
  });
  expect(await runInside(['read', '-'], { input: kill })).toMatchObject({ status: 0, stderr: '' });
});
