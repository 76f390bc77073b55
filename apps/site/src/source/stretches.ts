import type { Segment } from '@dateline/content/archive';

/** A part of a segment that lies on one line. */
export interface Stretch {
  readonly segment: Segment;
  /** Its words without the line end; empty where they are kept back. */
  readonly text: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly at: number;
  readonly endsLine: boolean;
}

/** Segments cut at the ends of lines: `\n`, `\r\n` and a lone `\r` end one. */
export function* stretchesIn(segments: readonly Segment[]): Generator<Stretch> {
  let returned = false;
  for (const segment of segments) {
    const [at] = segment.span;
    const text = segment.kind === 'withheld' ? '' : segment.text;
    // two segments may part `\r\n`
    let from = returned && text.startsWith('\n') ? 1 : 0;
    const ends = /\r\n?|\n/g;
    ends.lastIndex = from;
    for (let end = ends.exec(text); end; end = ends.exec(text)) {
      yield { segment, text: text.slice(from, end.index), at: at + from, endsLine: true };
      from = ends.lastIndex;
    }
    if (from < text.length || segment.kind === 'withheld')
      yield { segment, text: text.slice(from), at: at + from, endsLine: false };
    returned = text.endsWith('\r');
  }
}
