/**
 * Where what is open at a place closes, what opens and closes within it aside.
 *
 * @param from Behind the sign that opened it, in UTF-16 code units.
 * @param end Where to stop.
 * @param open The sign that opens; what closes may be the same.
 * @returns The offset behind the sign that closes it; null where none does.
 * @example closeOf('(a (b) c)', 1, 9, '(', ')') // 9
 */
export function closeOf(text: string, from: number, end: number, open: string, close: string): number | null {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (text.startsWith(close, at)) depth--;
    else if (text.startsWith(open, at)) depth++;
    if (depth === 0) return at + close.length;
  }
  return null;
}
