import type { Line } from '../../../text/lines.ts';

/** How the copy's lines are set. */
export interface Setting {
  /** The column that lines were wrapped at, or 0 where they were not. */
  readonly width: number;
  /** The smallest indent that a good part of the lines has: a line set deeper opens a paragraph. */
  readonly indent: number;
  /** True where a tab opens a paragraph: some lines open on one, and none of them on a small letter as a line that goes on may. */
  readonly tabs: boolean;
  /** True where each paragraph has one line, with no blank one above. */
  readonly flush: boolean;
}

/** No wire wraps wider; what is longer was not wrapped at all. */
const WIDEST = 132;

/** Whether each paragraph of the copy has one line, right below that of the one before: what is too long to be wrapped stands so. */
export function isFlush(lines: readonly Line[]): boolean {
  let [long, below] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (lengthOf(line) <= WIDEST) continue;
    long++;
    if (lines[i - 1]?.blank === false) below++;
  }
  return long > 2 && below * 3 >= long * 2;
}

/** Wires wrap at this column at most; beyond it, one line end alone shows nothing. */
const USUAL = 80;

/** How far a wrapped line may stay short of the width: a wire breaks before a long word, and some break early. */
export const RAGGED = 6;

/**
 * How the lines of a piece of copy were wrapped. A line that was wrapped at some width is no longer than it, and the next
 * line's first word would have made it longer: the width at which that is true of most line ends is the one, if hardly
 * any line is longer.
 *
 * @param source The decoded source; its lines are counted in UTF-16 code units.
 */
export function settingOf(source: string, lines: readonly Line[]): Setting {
  const plain = { width: 0, indent: indentIn(lines), tabs: tabsIn(source, lines), flush: isFlush(lines) };
  if (plain.flush || !lines.some((line, i) => !line.blank && lines[i + 1]?.blank === false)) return plain;
  const fits = new Array<number>(WIDEST + 2).fill(0);
  const lengths = new Array<number>(WIDEST + 2).fill(0);
  let held = 0;
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || line.blank) continue;
    const length = lengthOf(line);
    bump(lengths, Math.min(length, WIDEST + 1));
    held++;
    if (!next || next.blank || length > WIDEST || indentOf(next) > indentOf(line)) continue;
    // what ends a sentence may end its paragraph
    if (source.charAt(line.inner[1] - 1) === '.') continue;
    bump(fits, length);
    bump(fits, Math.min(length + 1 + firstWord(source, next), WIDEST + 1), -1);
  }
  return { ...plain, width: widthOf(fits, lengths, held) };
}

/** Of the widths, the one that most line ends agree on, those counted off whose line is longer. */
function widthOf(fits: readonly number[], lengths: readonly number[], held: number): number {
  let [best, most, agree] = [0, 0, 0];
  let longer = held;
  for (let width = 0; width <= WIDEST; width++) {
    agree += fits[width] ?? 0;
    longer -= lengths[width] ?? 0;
    const score = agree - 2 * longer;
    if (score >= most && score > 0 && (agree > 1 || (width >= 50 && width <= USUAL))) [best, most] = [width, score];
  }
  return best;
}

/** The smallest indent that a fifth of the lines has, or 0. */
function indentIn(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let held = 0;
  for (const line of lines) {
    if (line.blank) continue;
    held++;
    counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  }
  let least = Number.POSITIVE_INFINITY;
  for (const [indent, n] of counts) if (n * 5 >= held && indent < least) least = indent;
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}

function tabsIn(source: string, lines: readonly Line[]): boolean {
  const tabbed = lines.filter((line) => !line.blank && opensOnTab(source, line));
  return tabbed.length > 0 && !tabbed.some(({ inner }) => /\p{Ll}/u.test(source.charAt(inner[0])));
}

/** True for a line that a tab opens. */
export const opensOnTab = (source: string, line: Line): boolean => source.charCodeAt(line.span[0]) === 9;

const bump = (counts: number[], at: number, by = 1): void => {
  counts[at] = (counts[at] ?? 0) + by;
};

/** How many characters of white space open the line. */
export const indentOf = (line: Line): number => line.inner[0] - line.span[0];

/** Columns up to the line's last character. */
export const lengthOf = (line: Line): number => line.inner[1] - line.span[0];

/** The length of the word that opens a line. */
export function firstWord(source: string, { inner: [start, end] }: Line): number {
  let at = start;
  while (at < end && source.charCodeAt(at) > 32) at++;
  return at - start;
}
