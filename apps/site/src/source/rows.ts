import type { Segment } from '@dateline/content/archive';
import { createParts, type Named, type Part } from './parts.ts';
import { stretchesIn } from './stretches.ts';
import type { Tone } from './tone.ts';

/** Words of one line of the source that became the same things. */
export interface Piece {
  /** Empty where the words are kept back. */
  readonly text: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly at: number;
  /** How it is coloured, the widest part first. */
  readonly tones: readonly Tone[];
  /** What it became, as places in `parts`, the widest first. */
  readonly became: readonly number[];
  /** How long the words are that are for editors only, and why they are. */
  readonly withheld?: { readonly length: number; readonly reason: string };
}

/** A line of the source. */
export interface Row {
  /** What begins on it: the place in `parts` of the widest that does; null where none does. */
  readonly begins: number | null;
  /** Empty for a blank line. */
  readonly pieces: readonly Piece[];
}

/** A source, line by line, with what every stretch became. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Whether there is more of it than was asked for. */
  readonly isCut: boolean;
  /** Each once, in the order of the source. */
  readonly parts: readonly Part[];
}

/**
 * Cuts a source into lines and these into pieces, each with what it became.
 *
 * @param segments The source, as `publicSource` or `wholeSource` gives it.
 * @param article The article that it became, as whoever may see the segments may see it.
 * @param most How many pieces are wanted; what comes after them is left out.
 */
export function rowsOf(segments: readonly Segment[], article: Named, most = Number.POSITIVE_INFINITY): Rows {
  const known = createParts(article);
  const rows: Row[] = [];
  let [line, count] = [emptyLine(), 0];
  for (const { segment, text, at, endsLine } of stretchesIn(segments)) {
    if (count >= most) break;
    if (segment.kind === 'withheld') {
      const { length, reason } = segment;
      line.pieces.push({ text, at, tones: [], became: [], withheld: { length, reason } });
    } else if (text !== '') {
      const { begins, tones, became } = known.meet(segment.became, text, at);
      line.begins ??= begins;
      line.pieces.push({
        text,
        at,
        tones: WORDS.test(text) ? tones : tones.filter((tone) => !lined.has(tone)),
        became,
      });
    }
    count += Number(text !== '' || segment.kind === 'withheld');
    if (!endsLine) continue;
    rows.push(line);
    line = emptyLine();
  }
  if (line.pieces.length > 0) rows.push(line);
  return { rows, isCut: count >= most, parts: known.parts() };
}

/** What is between two names has none: a line under a space alone would look like a slip of the type. */
const lined: ReadonlySet<Tone> = new Set(['speaker', 'person', 'organisation', 'place', 'name', 'role', 'short']);
const WORDS = /[\p{L}\p{N}]/u;

const emptyLine = (): { begins: number | null; pieces: Piece[] } => ({ begins: null, pieces: [] });
