import type { Span } from '../model/span.ts';
import { trimmed } from './span.ts';

/** One line of the source, without its line end. */
export interface Line {
  /** From its first character to its last, the line end not included. */
  readonly span: Span;
  /** The same without white space at either end; empty for a blank line. */
  readonly inner: Span;
  /** True when nothing but white space stands on it. */
  readonly blank: boolean;
}

/** The lines of a source. `\n`, `\r\n` and a lone `\r` end a line, as on every system a wire has run on. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const endOf = source.includes('\r') ? endAtEither : endAtFeed;
  for (let start = 0; start < source.length; ) {
    const end = endOf(source, start);
    lines.push(lineOf(source, start, end));
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function endAtFeed(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end < 0 ? source.length : end;
}

function endAtEither(source: string, start: number): number {
  let end = start;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  return end;
}

function lineOf(source: string, start: number, end: number): Line {
  const span: Span = [start, end];
  const inner = trimmed(source, span);
  const isWhole = inner[0] === start && inner[1] === end;
  return { span, inner: isWhole ? span : inner, blank: inner[0] >= inner[1] };
}
