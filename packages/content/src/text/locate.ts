/** A place in a text, for people: both count from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds many places in one text: one pass to begin with, then a binary search each.
 *
 * @returns A function from an offset in UTF-16 code units to its line and column. `\n`, `\r\n` and a lone `\r` end a line.
 * @example createLocator('one\ntwo')(5) // { line: 2, column: 2 }
 */
export function createLocator(source: string): (offset: number) => Position {
  const starts = lineStarts(source);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * The place of one offset in a text; `createLocator` finds many.
 *
 * @param offset In UTF-16 code units.
 * @example positionAt('one\ntwo', 5) // { line: 2, column: 2 }
 */
export const positionAt = (source: string, offset: number): Position => createLocator(source)(offset);

/** Where each line begins. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
