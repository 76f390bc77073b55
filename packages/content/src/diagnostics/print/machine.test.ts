import { expect, test } from 'vitest';
import { inFile } from '../in-file.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

const source = 'Flood wall holds\n\nThe wall held\novernight';
const report: Report = {
  diagnostics: [
    ...inFile('wire/a b.txt', source, [
      { code: 'no-full-stop', severity: 'warning', message: 'No stop: 100%,\nnone.', span: [22, 41] },
    ]),
    { code: 'empty', severity: 'error', message: 'Nothing.', file: 'wire/x:y,z.txt' },
    { code: 'year-missing', severity: 'info', message: 'No year.', file: '/wire/c.txt' },
  ],
  sources: new Map([['wire/a b.txt', source]]),
  files: 3,
};

test('GitHub gets a command a line, with what would break it escaped', () => {
  expect(github(report).split('\n')).toEqual([
    '::warning file=wire/a b.txt,line=3,endLine=4,col=5,endColumn=10,title=no-full-stop::No stop: 100%25,%0Anone.',
    '::error file=wire/x%3Ay%2Cz.txt,title=empty::Nothing.',
    '::notice file=/wire/c.txt,title=year-missing::No year.',
    '',
  ]);
});

test('JSON has the counts and every diagnostic with its place', () => {
  expect(JSON.parse(json(report))).toMatchObject({
    files: 3,
    counts: { error: 1, warning: 1, info: 1 },
    diagnostics: [{ file: 'wire/a b.txt', line: 3, column: 5, span: [22, 41] }, { code: 'empty' }, {}],
  });
});

test('SARIF has a rule for each code, and regions that begin at 1 and end behind the last character', () => {
  const { version, runs } = JSON.parse(sarif(report, '1.2.3'));
  const [{ tool, columnKind, results }] = runs;
  expect([version, columnKind, tool.driver.version]).toEqual(['2.1.0', 'utf16CodeUnits', '1.2.3']);
  expect(results.map((r: { level: string }) => r.level)).toEqual(['warning', 'error', 'note']);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  const [first, second, third] = results.map((r: { locations: object[] }) => r.locations[0]);
  expect(first.physicalLocation).toEqual({
    artifactLocation: { uri: 'wire/a%20b.txt' },
    region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 10, charOffset: 22, charLength: 19 },
  });
  expect(second.physicalLocation).toEqual({ artifactLocation: { uri: 'wire/x%3Ay%2Cz.txt' } });
  expect(third.physicalLocation.artifactLocation.uri).toBe('file:///wire/c.txt');
});
