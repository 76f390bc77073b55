import type { Block, PublicArticle, Span } from '@dateline/content';
import { withoutSigns } from '@dateline/content/archive';
import { marksOf } from './marks.ts';
import { type Mark, nest, type Piece } from './nest.ts';

/** A block of the body, cut for setting. */
export interface SetBlock {
  readonly kind: Block['kind'];
  readonly id: string;
  /** One for a paragraph; one a line for a list. */
  readonly lines: readonly (readonly Piece[])[];
}

/** The body cut by its marks, and the anchors that stand in it. */
export interface SetBody {
  readonly blocks: readonly SetBlock[];
  readonly anchors: ReadonlySet<string>;
  /** The source that it was cut from, without the signs of a wire. */
  readonly words: string;
}

/** Cuts the body for setting. Works from the source, where lines are not yet joined: white space collapses when set. */
export function bodyOf(article: PublicArticle, source: string): SetBody {
  const blocks = article.body.toSorted((a, b) => a.span[0] - b.span[0]);
  const spans = blocks.map(({ span }) => span);
  const marks = byBlock(spans, marksOf(article, source));
  const words = withoutSigns(source, spans);
  const cut = blocks.map(
    ({ kind, span }, i): SetBlock => ({
      kind,
      id: blockId(i + 1),
      lines: (kind === 'list' ? itemsIn(words, span) : [span]).map((line) => nest(words, line, marks[i] ?? [])),
    }),
  );
  const anchors = new Set(cut.map(({ id }) => id));
  for (const { lines } of cut) for (const line of lines) collect(line, anchors);
  return { blocks: cut, anchors, words };
}

/** The anchor of the block that some words of the source stand in, or come before; empty where there is none. */
export function anchorAt({ body }: PublicArticle, [start]: Span): string {
  if (body.length === 0) return '';
  return `#${blockId(Math.max(1, body.filter(({ span }) => span[0] <= start).length))}`;
}

const blockId = (number: number): string => `p${number}`;

/** The marks that lie within each span; the spans are in order and apart. */
function byBlock(spans: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = spans.map(() => []);
  let i = 0;
  for (const mark of marks.toSorted((a, b) => a.span[0] - b.span[0])) {
    while (i < spans.length && (spans[i]?.[1] ?? 0) <= mark.span[0]) i++;
    const span = spans[i];
    if (span && mark.span[0] >= span[0] && mark.span[1] <= span[1]) groups[i]?.push(mark);
  }
  return groups;
}

/** The lines of a list without the signs that open its items. */
function itemsIn(source: string, [start, end]: Span): Span[] {
  const items: Span[] = [];
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    const lead = /^\s*(?:[*•·–—-]\s*)?/.exec(line)?.[0].length ?? 0;
    if (lead < line.length) items.push([start + match.index + lead, start + match.index + line.length]);
  }
  return items;
}

function collect(pieces: readonly Piece[], anchors: Set<string>): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    if ('id' in piece.mark) anchors.add(piece.mark.id);
    collect(piece.pieces, anchors);
  }
}
