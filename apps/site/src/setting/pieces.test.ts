import { expect, it } from 'vitest';
import type { Piece } from '../article/nest.ts';
import { pieces } from './pieces.ts';

const quote = (...within: Piece[]): Piece => ({ mark: { kind: 'quote', span: [0, 1], id: 'said-1' }, pieces: within });
const abbreviation: Piece = { mark: { kind: 'short', span: [0, 1], long: 'Karsund Ferry Office' }, pieces: ['KFO'] };
const set = (...cut: Piece[]): string =>
  pieces(cut)
    .join('')
    .replace(/<[^>]*>/g, '');

it('sets the marks of a quotation, whatever stands within', () => {
  expect(set(quote('"Ask the ', abbreviation, ' first,"'), ' she said.')).toBe('“Ask the KFO first,” she said.');
  expect(set(quote('"', abbreviation, '"'))).toBe('“KFO”');
  expect(set(quote('"Ask the ', abbreviation, '.'))).toBe('“Ask the KFO.');
});

it('leaves the marks of other scripts as they are', () => {
  expect(set(quote('"نعم"'))).toBe('&quot;نعم&quot;');
});

it('sets nothing where signs stand in columns', () => {
  expect(pieces(["``a''  --"], (typed) => typed)).toEqual(["``a''  --"]);
});

it('keeps a score on one line, within a quotation too, but where signs stand in columns', () => {
  expect(pieces([quote('"We won 3-2," ')]).join('')).toContain('“We won <span class="unbroken">3-2</span>,');
  expect(pieces(['Velmora 3-2'], (typed) => typed)).toEqual(['Velmora 3-2']);
});
