import type { Line } from '../../../text/lines.ts';
import { isDigit } from '../../../text/words/letters.ts';

/** A gap of three, a tab, `;` set close, or the control that opens a row. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANPA 1312 opens each row of a table with it
const GAP = / {3}|[\t\x08]|;\S*;/;

/** Whether the copy may have rows with columns: asked once, since hardly any has. */
export const hasColumns = (source: string): boolean => GAP.test(source);

/**
 * True where two gaps part the line: a row of a table. A gap is three columns or more, a run of leaders, or AP's `;` with no space behind it;
 * one of two columns counts beside a figure or a lone capital, where no sentence ends before it.
 */
export function isRow(source: string, { inner: [start, end] }: Line): boolean {
  if (source.charCodeAt(start) === ROW) return true;
  let gaps = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 32) run++;
    else if (code === 9) run += 3;
    else if (code === SEMICOLON && source.charCodeAt(at + 1) > 32) {
      if (++gaps >= 2) return true;
    } else {
      if ((run >= 3 || (run === 2 && isCellAt(source, at))) && ++gaps >= 2) return true;
      run = 0;
    }
  }
  return false;
}

/** True for a line far within, whose two columns stand over those of the row below it: `            Q3 2031    Q3 2030`. */
export function isHead(source: string, line: Line, below: Line | undefined): boolean {
  const [start, end] = [line.span[0], line.inner[1]];
  return (
    line.inner[0] - start >= FAR &&
    below !== undefined &&
    isRow(source, below) &&
    isRow(source, { ...line, inner: [start, end] })
  );
}

/** Further than a paragraph is set in. */
const FAR = 10;

const ROW = 0x08;
const SEMICOLON = 0x3b;

/** True where a cell opens behind a gap of two columns: on a figure, a sign, or as a capital alone. */
function isCellAt(source: string, at: number): boolean {
  const [code, next] = [source.charCodeAt(at), source.charCodeAt(at + 1)];
  if ('.!?:"”’'.includes(source.charAt(at - 3))) return false;
  return isDigit(code) || '+-'.includes(source.charAt(at)) || (code >= 65 && code <= 90 && !(next > 32));
}

/**
 * True for a row of figures whose columns were lost, `1 Rovers 12 8 2 2 20 9 26`, where another stands beside it, and for what
 * heads such rows, `P W D L F A Pts`.
 */
export function isFigures(source: string, lines: readonly Line[], at: number): boolean {
  const [above, below] = [endsOnFigures(source, lines[at - 1]), endsOnFigures(source, lines[at + 1])];
  if (!above && !below) return false;
  return endsOnFigures(source, lines[at]) || (below && headsFigures(source, lines[at]));
}

/** Figures that stand side by side in no sentence: goals and points, medals, a score by quarters. */
const FIGURES = /(?: (?:[–—-]+ )?[+-]?\d+(?:[.,:]\d+)?){4}$/;
/** Longer than any name with its figures. */
const WIDEST = 120;

function endsOnFigures(source: string, line: Line | undefined): boolean {
  if (!line || line.blank || !isDigit(source.charCodeAt(line.inner[1] - 1))) return false;
  const [start, end] = line.inner;
  return end - start < WIDEST && FIGURES.test(source.slice(start, end));
}

/** Columns are headed by a capital or an abbreviation each. */
const headsFigures = (source: string, line: Line | undefined): boolean =>
  line !== undefined && !line.blank && HEADS.test(source.slice(...line.inner).slice(0, WIDEST));

const HEADS = /(?:(?:^| )[A-Z][A-Za-z]{0,2}){4}$/;
