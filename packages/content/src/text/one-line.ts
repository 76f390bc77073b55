/**
 * A stretch of copy as one line: hard-wrapped lines, runs of spaces and the controls that set type become single spaces, and
 * the blank that a note leaves before a mark none.
 *
 * @param source The whole copy, since engines take longer to look through what was cut out of it.
 * @param from Where the stretch begins, in UTF-16 code units.
 * @param to Where it ends.
 */
export function oneLine(source: string, from = 0, to = source.length): string {
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code < 32 || (code === 32 && last === 32)) return source.slice(from, to).replace(BLANKS, gapAsSpace);
    last = code;
  }
  return source.slice(from, to);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: wires set type with them
const BLANKS = /[\s\x00-\x1f]{2,}|(?! )[\s\x00-\x1f]/g;

const gapAsSpace = (gap: string, at: number, all: string): string =>
  gap.length >= SHORTEST_NOTE && MARKS.includes(all.charAt(at + gap.length) || ' ') ? '' : ' ';

/** With the space before it, `(cq)` is as long. */
const SHORTEST_NOTE = 5;
const MARKS = '.,;:!?)]”’';
