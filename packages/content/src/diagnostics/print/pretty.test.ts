import { expect, test } from 'vitest';
import type { FileDiagnostic } from '../../model/edition.ts';
import { inFile } from '../in-file.ts';
import { type PrettyOptions, pretty } from './pretty.ts';

const plain: PrettyOptions = { paint: (_style, text) => text, columns: 60, limit: 20 };

/** A diagnostic under some words of a source. */
function under(source: string, words: string, file = 'flood.txt'): FileDiagnostic[] {
  const at = source.indexOf(words);
  return inFile(file, source, [
    { code: 'x', severity: 'warning', message: 'Look here.', span: [at, at + words.length] },
  ]);
}

/** The line of the source and the carets, as a terminal shows them. */
function frame(source: string, words: string, columns = 60): readonly [line: string, carets: string] {
  const report = { diagnostics: under(source, words), sources: new Map([['flood.txt', source]]), files: 1 };
  const lines = pretty(report, { ...plain, columns }).split('\n');
  const at = lines.findIndex((line) => line.includes('│'));
  const after = (line = '') => line.slice(line.indexOf('│') + 2);
  return [after(lines[at]), after(lines[at + 1])];
}

test('prints the place, the line and a caret under it, then what to do', () => {
  const source = 'Flood wall holds\n\nThe wall held overnight';
  const diagnostics = inFile('wire/flood.txt', source, [
    { code: 'no-full-stop', severity: 'warning', message: 'It ends without a full stop.', span: [40, 41] },
  ]);
  expect(pretty({ diagnostics, sources: new Map([['wire/flood.txt', source]]), files: 2 }, plain)).toBe(`\
wire/flood.txt:3:23 warning[no-full-stop]
  It ends without a full stop.

  3 │ The wall held overnight
    │                       ^
  → Look whether the copy was cut; if it was not, there is nothing to do.

Found 1 problem in 1 file: 1 warning. 2 files of copy were looked at.
`);
});

test('says once what to do about several of a kind', () => {
  const diagnostics = ['flood.txt', 'pact.txt'].flatMap((file) =>
    inFile(file, 'wall', [{ code: 'no-full-stop', severity: 'warning', message: 'It has none.', span: [3, 4] }]),
  );
  const out = pretty({ diagnostics, sources: new Map(), files: 2 }, plain);
  expect([out.match(/It has none/g)?.length, out.match(/→/g)?.length]).toEqual([2, 1]);
});

test('carets stand under all the words', () => {
  expect(frame('The wall held', 'wall')).toEqual(['The wall held', '    ^^^^']);
});

test.each([
  ['a tab takes four columns', 'a\twall', 'wall', 'a    wall', '     ^^^^'],
  ['a wide letter takes two columns', '韓国 wall', 'wall', '韓国 wall', '     ^^^^'],
  ['carets under wide letters are twice as many', 'a 韓国 b', '韓国', 'a 韓国 b', '  ^^^^'],
  ['a letter with marks that combine takes one column', 'cafe\u0301 wall', 'wall', 'cafe\u0301 wall', '     ^^^^'],
  ['an emoji of several code points takes two', '👩‍🚒 wall', 'wall', '👩‍🚒 wall', '   ^^^^'],
])('%s', (_, source, words, line, carets) => {
  expect(frame(source, words)).toEqual([line, carets]);
});

test('copy can neither send commands to the terminal nor turn the direction of writing', () => {
  expect(frame('\x1b[31mred\x07\u202e wall', 'wall')).toEqual(['␛[31mred␇\ufffd wall', '           ^^^^']);
});

test('a name and a message cannot either', () => {
  const diagnostics = [{ code: 'x', severity: 'error' as const, message: '\x1b[2J', file: 'a\x1b]0;b.txt' }];
  expect(pretty({ diagnostics, sources: new Map(), files: 1 }, plain)).not.toContain('\x1b');
});

test('a long line is cut around the place, and stays within the columns', () => {
  const source = `${'before '.repeat(50)}WALL${' after'.repeat(50)}`;
  const [line, carets] = frame(source, 'WALL');
  expect(line).toMatch(/^….*WALL.*…$/);
  expect(line.length + '  1 │ '.length).toBeLessThanOrEqual(60);
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('WALL');
});

test('a place at the very end of a line that is long keeps what stands before it', () => {
  const [line, carets] = frame(`${'word '.repeat(50)}end`, 'd', 40);
  expect(carets.length).toBeLessThanOrEqual(40);
  expect(line).toContain('word');
});

test('a place that takes several lines is marked on the first', () => {
  expect(frame('one two\nthree', 'two\nthree')).toEqual(['one two', '    ^^^']);
});

test('shows so many, and how to see the others', () => {
  const source = 'wall';
  const diagnostics = Array.from({ length: 23 }, (_, i) => under(source, 'wall', `${i}.txt`)).flat();
  const out = pretty({ diagnostics, sources: new Map(), files: 23 }, plain);
  expect(out.match(/Look here/g)).toHaveLength(20);
  expect(out).toContain('… and 3 more (3 x): dateline check --all shows them.');
  expect(out).toContain('Found 23 problems in 23 files: 23 warnings.');
});

test('shows what is gravest where it does not show all, and counts what it leaves out by code', () => {
  const remark = { code: 'undated', severity: 'info', message: 'No day.' } as const;
  const diagnostics: FileDiagnostic[] = [
    ...Array.from({ length: 20 }, (_, i) => ({ ...remark, file: `a${i}.txt` })),
    { code: 'no-full-stop', severity: 'warning', message: 'No full stop.', file: 'b.txt' },
    { code: 'empty', severity: 'error', message: 'No copy.', file: 'c.txt' },
  ];
  const out = pretty({ diagnostics, sources: new Map(), files: 22 }, plain);
  expect(out.match(/\w+\[/g)?.slice(0, 3)).toEqual(['error[', 'warning[', 'info[']);
  expect(out).toContain('… and 2 more (2 undated): dateline check --all shows them.');
});

test('says so where there is nothing to say', () => {
  expect(pretty({ diagnostics: [], sources: new Map(), files: 14 }, plain)).toBe(
    'Found no problems. 14 files of copy were looked at.\n',
  );
});
