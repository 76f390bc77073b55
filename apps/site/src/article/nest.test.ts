import type { Span } from '@dateline/content';
import { expect, it } from 'vitest';
import { type Mark, nest, type Piece } from './nest.ts';

const source = 'The NFC said "no to Velmar" on Tuesday.';
const under = (words: string): Span => [source.indexOf(words), source.indexOf(words) + words.length];
const all: Span = [0, source.length];
const quote: Mark = { kind: 'quote', span: under('"no to Velmar"'), id: 'said-1' };
const name: Mark = { kind: 'figure', span: under('Velmar'), id: 'velmar', value: '1 velmar' };
const date: Mark = { kind: 'date', span: under('on Tuesday'), id: 'date-1', value: '2027-10-12' };
const short: Mark = { kind: 'short', span: under('NFC'), long: 'Northern Fisheries Commission' };
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('');

it('cuts the words where the marks stand', () => {
  expect(nest(source, all, [date, short])).toEqual([
    'The ',
    { mark: short, pieces: ['NFC'] },
    ' said "no to Velmar" ',
    { mark: date, pieces: ['on Tuesday'] },
    '.',
  ]);
});

it('sets a name inside the quotation it stands in', () => {
  expect(nest(source, all, [name, quote])).toEqual([
    'The NFC said ',
    { mark: quote, pieces: ['"no to ', { mark: name, pieces: ['Velmar'] }, '"'] },
    ' on Tuesday.',
  ]);
});

it('leaves out a mark that crosses the edge of another', () => {
  const crossing: Mark = { kind: 'figure', span: [quote.span[0] + 3, quote.span[1] + 4], id: 'x', value: '1 x' };
  expect(nest(source, all, [quote, crossing])).toEqual(nest(source, all, [quote]));
});

it('leaves out a mark inside one of its own kind', () => {
  expect(nest(source, all, [quote, { ...quote, span: under('no'), id: 'said-2' }])).toEqual(nest(source, all, [quote]));
});

it('loses no word, whatever the marks', () => {
  for (const marks of [
    [],
    [quote, name, date, short],
    [{ ...quote, span: all }, quote],
    [{ ...name, span: [3, 3] as Span }],
  ]) {
    expect(wordsOf(nest(source, all, marks))).toBe(source);
  }
  expect(wordsOf(nest(source, [4, 20], [quote, name, date, short]))).toBe(source.slice(4, 20));
});

it('nests no deeper than there are kinds', () => {
  const many = Array.from({ length: 5000 }, (_, i): Mark => ({ ...quote, span: [0, source.length - (i % 30)] }));
  expect(nest(source, all, many)).toHaveLength(1);
});
