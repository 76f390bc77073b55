import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { answer } from '../node/cli/read/answer.ts';
import { runInside } from '../testing/run-inside.ts';
import { workspace } from '../testing/workspace.ts';
import { codes, isCode } from './codes.ts';
import { explanation } from './explain.ts';
import { explanations } from './explanations.ts';
import { page } from './page.ts';

const all = Object.keys(codes).filter(isCode);

test.for(all.filter((code) => code !== 'bad-line'))('the example of %s gives it, and no other error', async (code) => {
  const { example } = explanations[code];
  await using folder = await workspace(example);
  const path = Object.keys(example).length > 0 ? folder.path : folder.at('nowhere');
  const { stdout } = await runInside(['check', path, '--format', 'json']);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
  const found = diagnostics.filter((d) => d.code === code);
  expect(found.map(({ severity }) => severity)).toEqual([codes[code].severity]);
  expect(diagnostics.filter((d) => d.severity === 'error' && d.code !== code)).toEqual([]);
});

test('the example of bad-line gives it', () => {
  const line = Object.values(explanations['bad-line'].example)[0];
  expect(answer(String(line), 1, 1000).diagnostics).toMatchObject([{ code: 'bad-line' }]);
});

test.for(all)('%s is explained in whole sentences', (code) => {
  const { title, why, remedy } = explanations[code];
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  for (const text of [why, remedy, codes[code].message.replace(/^\{\w+\}/, 'It')]) expect(text).toMatch(/^[A-Z].*[.]$/);
});

test('docs/diagnostics.md is what the catalogue says', async () => {
  const written = await readFile(new URL('../../../../docs/diagnostics.md', import.meta.url), 'utf8');
  expect(written, 'npm run docs -w @dateline/content writes it anew').toBe(page());
});

test('an explanation names what the copy fills in', () => {
  expect(explanation('kill-without-target')).toContain('This <act> names <named>, and no copy');
});

test('tells of copy that tells no day why that of its folder is not taken for it', () => {
  expect(explanations.undated.why).toContain('when it came in');
  expect(explanations.undated.remedy).toContain('The day of its folder');
});
