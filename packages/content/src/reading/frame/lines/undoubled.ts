import type { Line } from '../../../text/lines.ts';

/**
 * Lines without the blank one between each two, where copy came with every line end twice: no line stands right below another, some long ones that
 * break off go on behind one blank line, and more than one blank line parts paragraphs.
 */
export function undoubled(source: string, lines: readonly Line[]): readonly Line[] {
  let [broken, parted] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    if (before?.blank === line.blank) {
      if (!line.blank) return lines;
      parted++;
    } else if (
      line.blank &&
      before &&
      next &&
      !next.blank &&
      /^.{40}\p{L}\s+\p{Ll}$/u.test(source.slice(Math.max(before.inner[0], before.inner[1] - 41), next.inner[0] + 1))
    )
      broken++;
  }
  return broken > 1 && parted > 0
    ? lines.filter(({ blank }, i) => !blank || lines[i - 1]?.blank || lines[i + 1]?.blank)
    : lines;
}
