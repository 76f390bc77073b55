import { writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { workspace } from '../../testing/workspace.ts';
import { createTellingBuilder } from './build.ts';
import type { Io } from './io.ts';

const copy = (headline: string, end: string) =>
  `${headline}\n\n${headline} on Tuesday, the port authority said${end}\n`;
const given = '{"published": "2027-10-12"}';

it('says of each build what it made, and what is wrong only once for as long as it stays', async () => {
  await using folder = await workspace({
    'wire/ferry.txt': copy('Ferry line reopens', ''),
    'wire/ferry.json': given,
    'wire/bridge.json': given,
  });
  const said: string[] = [];
  const write = (text: string, _encoding: unknown, done: () => void): void => {
    said.push(text);
    done();
  };
  const stdout = new Writable({ decodeStrings: false, write });
  const io = { stdout, stderr: stdout, env: {} } as unknown as Io;
  const options = { output: folder.at('edition.json'), strict: false, json: false, maxBytes: 10_000 };
  const build = createTellingBuilder(folder.at('wire'), options, io);
  const told = async () => {
    said.length = 0;
    await build();
    return said.join('').match(/^(?:\S+ warning|Found.*|\S+edition\.json: \d+ stor\w+)/gm);
  };
  const made = (what: string) => `${folder.at('edition.json')}: ${what}`;
  expect(await told()).toEqual([
    'bridge.json warning',
    'ferry.txt:3:54 warning',
    expect.stringMatching(/^Found 2 problems in 2 files.* 1 file of copy/),
    made('1 story'),
  ]);
  expect(await told()).toBeNull();
  await writeFile(folder.at('wire/bridge.txt'), copy('Harbor bridge opens', '.'));
  expect(await told()).toEqual([made('2 stories')]);
  await writeFile(folder.at('wire/bridge.txt'), copy('Harbor bridge opens', ''));
  expect(await told()).toEqual([
    'bridge.txt:3:55 warning',
    expect.stringMatching(/^Found 1 problem in 1 file.* 1 file of copy/),
    made('2 stories'),
  ]);
});
