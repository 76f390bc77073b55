import { expect, it } from 'vitest';
import { excerpt, excerptAround } from './excerpt.ts';

it('keeps what is short, on one line', () => {
  expect(excerpt('The talks\n   were frank.')).toBe('The talks were frank.');
});

it('cuts at a whole word', () => {
  expect(excerpt('We expect the work, in short, to be finished', 21)).toBe('We expect the work\u00a0…');
});

it('cuts where a long text has no spaces, and never through a character', () => {
  expect(excerpt('👩'.repeat(100), 7)).toBe('👩👩👩\u00a0…');
});

const source = `First. ${'one two '.repeat(20)}on Tuesday ${'three four '.repeat(20)}end. Last.`;

it('keeps the words around the ones asked for', () => {
  const from = source.indexOf('on Tuesday');
  const words = excerptAround(source, [7, source.length - 6], [from, from + 10], 20);
  expect(words).toBe('…\u00a0one two one two on Tuesday three four three\u00a0…');
});

it('keeps a short sentence whole', () => {
  expect(excerptAround('First. It met on Tuesday. Last.', [7, 25], [14, 24])).toBe('It met on Tuesday.');
});
