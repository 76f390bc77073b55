import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { diagnoseFile } from './diagnose-file.ts';

test('a message tells the facts of its case, large numbers in groups', () => {
  expect(diagnoseFile('too-large', null, { bytes: 50_000_000, limit: 999 })).toEqual({
    code: 'too-large',
    severity: 'error',
    message: 'The file has 50,000,000 bytes; more than 999 are not read.',
  });
});

test('a fact that looks like a place for one is left as it is', () => {
  expect(diagnoseFile('same-id', null, { id: '{other}', other: '$&', free: 'x' }).message).toBe(
    'Its id would be `{other}`, as that of $&; it gets `x`.',
  );
});

test('a span stands there only where there is one', () => {
  expect(diagnose('garbled', [3, 4])).toMatchObject({ span: [3, 4] });
  expect('span' in diagnose('empty', null)).toBe(false);
});
