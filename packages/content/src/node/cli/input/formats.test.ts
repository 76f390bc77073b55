import { expect, test } from 'vitest';
import { runInside } from '../../../testing/run-inside.ts';
import { workspace } from '../../../testing/workspace.ts';

const files = {
  'pact.json': JSON.stringify({
    uri: 'tag:wire.example,2027:pact',
    versionCreated: '2027-10-12T09:30:00+09:00',
    headlines: [{ value: 'Nordavia restores harbour pact' }],
    bodies: [{ contentType: 'text/plain', value: 'Velmora leaves the pact\n\nThe pact is off, Velmora said.' }],
  }),
  'ferry.md': '---\ntitle: Ferry line reopens\ndate: 2027-10-12\n---\nThe ferry runs again.\n',
  'dam.html': '<html lang="en"><article><h1>Dam holds</h1><p>The dam held overnight.</p></article></html>',
  'README.md': '# How this folder came about\n',
  'settings.json': '{"copy": true}',
  'page.xml': '<page/>',
};

test('a folder takes files in news formats for copy, and no other file of their endings', async () => {
  await using folder = await workspace(files);
  const { stdout } = await runInside(['read', folder.path]);
  const articles = JSON.parse(stdout) as { id: string; headline: { text: string } }[];
  expect(articles.map(({ id, headline }) => `${id}: ${headline.text}`)).toEqual([
    'dam: Dam holds',
    'ferry: Ferry line reopens',
    'pact: Nordavia restores harbour pact',
  ]);
});

test('what a build says of such a file shows the words that it carries', async () => {
  await using folder = await workspace({ 'pact.json': files['pact.json'] });
  const { stdout } = await runInside(['build', folder.path, '-o', folder.at('edition.json')]);
  expect(stdout).toContain('warning[headline-differs]');
  expect(stdout).toMatch(/^\s+\d+ │ Velmora leaves the pact$/m);
});

test('JSON beside a piece of copy stays what is given of it', async () => {
  await using folder = await workspace({ 'pact.txt': 'Pact restored\n\nIt holds.\n', 'pact.json': files['pact.json'] });
  const { stdout } = await runInside(['check', folder.path, '--format', 'json']);
  expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({ code: 'bad-given', file: folder.at('pact.json') });
});
