import type { Span } from '../../model/span.ts';
import { type Cell, cellsOf, widthOf } from './cells.ts';

/** The part of a line that shows a place, and where in it the place is. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** How many columns stand before the mark. */
  readonly indent: number;
  /** How many columns the mark takes; at least one. */
  readonly width: number;
}

const MORE: Cell = { text: '…', width: 1 };

/**
 * Cuts the line on which a span begins down to so many columns around it. Looks no further along the line than it must, so that
 * a line of megabytes costs no more than a short one.
 *
 * @param column The column of the span's start, from 1, in UTF-16 code units.
 * @param columns How many columns there are, at least 20.
 * @example excerptOf('It held\nall night', [8, 11], 1, 40) // { before: '', marked: 'all', after: ' night', indent: 0, width: 3 }
 */
export function excerptOf(source: string, [start, end]: Span, column: number, columns: number): Excerpt {
  const reach = columns * 4;
  const lineStart = start - column + 1;
  const from = Math.max(lineStart, start - reach);
  const lineEnd = endOfLine(source, start, end + reach);
  const stop = Math.max(start, Math.min(end, lineEnd));
  const marked = clipped(cellsOf(source.slice(start, Math.min(stop, start + reach))), Math.floor(columns / 2));
  const head = cellsOf(source.slice(from, start));
  const tail = cellsOf(source.slice(stop, Math.min(lineEnd, stop + reach)));
  const room = columns - Math.max(1, widthOf(marked));
  const forTail = Math.min(widthOf(tail), Math.max(Math.floor(room / 3), room - widthOf(head)));
  const after = clipped(tail, forTail);
  const before = clipped(head.reverse(), room - widthOf(after)).reverse();
  return {
    before: joined(before),
    marked: joined(marked),
    after: joined(after),
    indent: widthOf(before),
    width: Math.max(1, widthOf(marked)),
  };
}

const joined = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('');

/** The first of them that fit, with a sign at the end where some do not. */
function clipped(cells: readonly Cell[], columns: number): Cell[] {
  if (widthOf(cells) <= columns) return [...cells];
  const kept: Cell[] = [];
  let used = MORE.width;
  for (const cell of cells) {
    used += cell.width;
    if (used > columns) break;
    kept.push(cell);
  }
  return [...kept, MORE];
}

function endOfLine(source: string, from: number, limit: number): number {
  for (let i = from; i < source.length && i < limit; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return Math.min(limit, source.length);
}
