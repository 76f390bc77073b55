import type { Span } from '@dateline/content';

/** Words of the copy that are shown as something more than text. */
export type Mark =
  | { readonly kind: 'quote'; readonly span: Span; readonly id: string }
  | { readonly kind: 'date'; readonly span: Span; readonly id: string; readonly value: string | null }
  | { readonly kind: 'figure'; readonly span: Span; readonly id: string; readonly value: string }
  | { readonly kind: 'short'; readonly span: Span; readonly long: string };

/** A stretch of copy: plain words, or a mark around more of them. */
export type Piece = string | { readonly mark: Mark; readonly pieces: readonly Piece[] };

/**
 * Cuts a stretch of the source by the marks in it, one inside another where they nest. A mark that would cross another's
 * edge, or stand inside one of its own kind, is left out: the words stay.
 *
 * @param source The decoded source.
 * @param span The stretch to cut, in UTF-16 code units of the source.
 * @param marks Marks of the article, in any order; those not wholly inside the stretch are passed over.
 * @returns Pieces whose words, joined, are the stretch.
 * @example nest('He said "no".', [0, 13], [{ kind: 'quote', span: [8, 12], id: 'said-1' }])
 */
export function nest(source: string, [start, end]: Span, marks: readonly Mark[]): Piece[] {
  const root: Open = { mark: null, end, pieces: [] };
  const open = [root];
  let at = start;
  const words = (to: number): void => {
    if (to > at) open.at(-1)?.pieces.push(source.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUpTo = (to: number): void => {
    for (let top = open.at(-1); top?.mark && top.end <= to; top = open.at(-1)) {
      words(top.end);
      open.pop();
      open.at(-1)?.pieces.push({ mark: top.mark, pieces: top.pieces });
    }
  };
  for (const mark of outermostFirst(marks)) {
    const [from, to] = mark.span;
    if (from < start || to > end || from === to) continue;
    closeUpTo(from);
    if (to > (open.at(-1)?.end ?? end) || open.some((outer) => outer.mark?.kind === mark.kind)) continue;
    words(from);
    open.push({ mark, end: to, pieces: [] });
  }
  closeUpTo(end);
  words(end);
  return root.pieces;
}

interface Open {
  readonly mark: Mark | null;
  readonly end: number;
  readonly pieces: Piece[];
}

/** Sorting is stable, so that of two marks on the same words the first given stands outside. */
const outermostFirst = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
