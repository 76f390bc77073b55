import type { Span } from '../model/span.ts';

/**
 * A text with spaces under some spans, so that every other offset still holds.
 *
 * @param spans In any order; they may overlap.
 * @param closing Whether marks that a blank would part from the word before it close up to that word: `held .` reads `held.`
 * @example blanked('The wall (Eds: check) held.', [[9, 21]]).length // 27
 */
export function blanked(source: string, spans: readonly Span[], closing = false): string {
  if (spans.length === 0) return source;
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    const before = source.slice(done, from);
    const marks =
      closing && PARTED.test(before.slice(-2)) ? (MARKS.exec(source.slice(end, end + MOST))?.[0] ?? '') : '';
    const kept = marks === '' ? before : before.slice(0, -1) + marks;
    parts.push(kept, ' '.repeat(end + marks.length - done - kept.length));
    done = end + marks.length;
  }
  return parts.join('') + source.slice(done);
}

const PARTED = /\S $/;
const MARKS = /^[.,;:!?)\]"”’']+/;
const MOST = 4;
