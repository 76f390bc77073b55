import { expect, it } from 'vitest';
import { compile } from '../../edition/compile.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';
import { find } from '../folder/find.ts';
import { readFolder } from '../folder.ts';
import { gazetteer } from '../gazetteer.ts';
import { saidOfFiles } from './said-of-files.ts';

it('says the same of copy on one processor and on several, and what an edition of it says', {
  timeout: 60_000,
}, async () => {
  const copy = Array.from({ length: 200 }, (_, seed) => [`${seed}.txt`, inventCopy(seed, 13).text] as const);
  await using folder = await workspace({
    ...Object.fromEntries(copy),
    'again/1.txt': inventCopy(1, 13).text,
    'given.txt': inventCopy(500, 13).text,
    'given.json': '{"published": "soon"}',
    'kill.txt': 'KILL KILL KILL\n\nPlease kill the story Nobody-Wrote-This. A kill is mandatory.',
    'empty.txt': '',
    'same name.txt': inventCopy(501, 13).text,
    'same-name.txt': inventCopy(502, 13).text,
  });
  const path = folder.at('.');
  const finds = await find(path, (name) => name);
  const [one, several] = await Promise.all([1, 2].map((workers) => saidOfFiles(finds, { maxBytes: 1e6, workers })));
  const { copies, diagnostics } = await readFolder(path);
  expect(several).toEqual(one);
  expect(several).toEqual((await compile(copies, diagnostics, gazetteer())).diagnostics);
  expect(new Set(several?.map(({ code }) => code))).toEqual(
    new Set([
      'duplicate',
      'bad-given',
      'kill-without-target',
      'empty',
      'fact-changed',
      'same-id',
      'undated',
      'year-missing',
    ]),
  );
});
