import type { Article, Span } from '@dateline/content';
import { wholeSource } from '@dateline/content/archive';
import { type Tone, toneOf } from './tone.ts';

/** Words of one line of the source that became the same things. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly at: number;
  /** How it is coloured, the widest part first. */
  readonly tones: readonly Tone[];
  /** What it became, as places in `parts`, the widest first. */
  readonly became: readonly number[];
}

/** A line of the source. */
export interface Row {
  /** Its number, from 1. */
  readonly line: number;
  /** What part of the article begins on it: `headline`, `paragraph`; null where none does. */
  readonly begins: string | null;
  /** Empty for a blank line. */
  readonly pieces: readonly Piece[];
}

/** Something that words of the source became. */
export interface Part {
  readonly part: string;
  /** Where it stands in the article, as a JSON Pointer. */
  readonly at: string;
  readonly rule: string;
}

/** A source, line by line, with what every stretch became. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Whether there is more of it than was asked for. */
  readonly isCut: boolean;
  /** What the pieces point into. */
  readonly parts: readonly Part[];
}

/**
 * Cuts a source into lines and these into pieces, each with what it became.
 *
 * @param source The decoded source.
 * @param article What was read from it, with what is for editors only.
 * @param most How many pieces are wanted; what comes after them is left out.
 */
export function rowsOf(source: string, article: Article, most = Number.POSITIVE_INFINITY): Rows {
  const known = new Map<string, Known>();
  const meet = (part: Part): Known => {
    const one = known.get(part.at) ?? { place: known.size, tone: toneOf(part, article), part, begun: false };
    known.set(part.at, one);
    return one;
  };
  const segments = wholeSource({ source, article });
  const rows: Row[] = [];
  let [next, count] = [0, 0];
  for (const [start, end] of linesIn(source)) {
    if (count >= most) break;
    let begins: string | null = null;
    const pieces: Piece[] = [];
    while ((segments[next]?.span[1] ?? end) <= start && next < segments.length) next++;
    for (let at = next; at < segments.length && count < most; at++) {
      const segment = segments[at];
      if (!segment || segment.span[0] >= end) break;
      const [from, to] = [Math.max(start, segment.span[0]), Math.min(end, segment.span[1])];
      const met = segment.became.map(meet);
      const [widest] = met;
      if (widest && !widest.begun) {
        widest.begun = true;
        begins ??= widest.part.part;
      }
      const tones = [...new Set(met.flatMap(({ tone }) => tone ?? []))];
      pieces.push({ text: source.slice(from, to), at: from, tones, became: met.map(({ place }) => place) });
      count++;
    }
    rows.push({ line: rows.length + 1, begins, pieces });
  }
  return { rows, isCut: count >= most, parts: [...known.values()].map(({ part }) => part) };
}

interface Known {
  readonly place: number;
  readonly tone: Tone | null;
  readonly part: Part;
  begun: boolean;
}

/** The lines of a text without their ends. `\n`, `\r\n` and a lone `\r` end a line. */
function linesIn(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    lines.push([start, index]);
    start = index + ending.length;
  }
  return start < text.length ? [...lines, [start, text.length]] : lines;
}
