/**
 * A stretch of copy as one line: hard-wrapped lines, runs of spaces and the controls that set type become single spaces.
 *
 * @param source The whole copy, since engines take longer to look through what was cut out of it.
 * @param from Where the stretch begins, in UTF-16 code units.
 * @param to Where it ends.
 */
export function oneLine(source: string, from = 0, to = source.length): string {
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code < 32 || (code === 32 && last === 32)) return source.slice(from, to).replace(BLANKS, ' ');
    last = code;
  }
  return source.slice(from, to);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: wires set type with them
const BLANKS = /[\s\x00-\x1f]+/g;
