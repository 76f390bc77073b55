import * as z from 'zod/mini';
import type { Article } from '../model/article.ts';
import { described } from '../model/described.ts';
import type { Entry } from '../model/edition.ts';
import { type Span, spanSchema } from '../model/span.ts';
import { editorsOnly, publicArticle } from './public.ts';
import { becameSchema, partsOf, type SourcePart } from './source-parts.ts';

const shownSchema = described(
  z.strictObject({
    kind: z.literal('shown'),
    span: spanSchema,
    text: z.string(),
    became: described(z.array(becameSchema), 'What it became, the widest part first; empty for what only separates.'),
  }),
  { id: 'ShownSegment', description: 'Words of the source, and what they became.' },
);

const withheldSchema = described(
  z.strictObject({
    kind: z.literal('withheld'),
    span: spanSchema,
    length: described(z.int(), 'How long it is, in UTF-16 code units.'),
    reason: described(z.string(), 'Why it is kept back: change note, editors’ note, embargo …'),
  }),
  { id: 'WithheldSegment', description: 'A stretch of the source that is for editors only.' },
);

export const segmentSchema = described(z.discriminatedUnion('kind', [shownSchema, withheldSchema]), {
  id: 'Segment',
  description: 'A stretch of the source.',
});

/** A stretch of the source: its words and what they became, or how long it is and why it is kept back. */
export type Segment = z.infer<typeof segmentSchema>;
type Shown = z.infer<typeof shownSchema>;
type Withheld = z.infer<typeof withheldSchema>;

/**
 * The source as readers may see it, in segments: end to end they are the whole of it, so that every span keeps its place. Of
 * what is for editors only they tell no more than its length and the reason. Whether it may be seen at all is for `barred`
 * to say.
 *
 * @param entry The decoded source, and the article that was read from it; spans are in UTF-16 code units.
 * @returns Segments in the order of the source, none of them empty.
 * @example publicSource(entry).map((part) => (part.kind === 'shown' ? part.text : '█'.repeat(part.length))).join('')
 */
export function publicSource({ source, article }: Pick<Entry, 'source' | 'article'>): Segment[] {
  return segmentsOf(source, partsOf(publicArticle(article)), withheldIn(article, source.length));
}

/**
 * The whole source in segments, with what is for editors only: for whoever brought it, never for readers.
 *
 * @param entry The decoded source, and the article that was read from it; spans are in UTF-16 code units.
 * @returns Segments in the order of the source, none of them empty; their texts, joined, are the source.
 * @example wholeSource({ source, article }).map(({ text }) => text).join('') === source // true
 */
export function wholeSource({ source, article }: Pick<Entry, 'source' | 'article'>): Shown[] {
  return segmentsOf(source, partsOf(article), []).filter((segment) => segment.kind === 'shown');
}

function segmentsOf(source: string, all: readonly SourcePart[], withheld: readonly Withheld[]): Segment[] {
  const parts = all.toSorted(widestFirst);
  const segments: Segment[] = [];
  let [nextWithheld, nextPart] = [0, 0];
  let open: SourcePart[] = [];
  for (const [start, end] of between([0, source.length], [...withheld, ...parts])) {
    for (let part = parts[nextPart]; part && part.span[0] <= start; part = parts[++nextPart]) open.push(part);
    open = open.filter(({ span }) => span[1] > start);
    while ((withheld[nextWithheld]?.span[1] ?? source.length) <= start) nextWithheld++;
    const hidden = withheld[nextWithheld];
    if (hidden?.span[0] === start) segments.push(hidden);
    if (hidden && hidden.span[0] <= start) continue;
    const became = open.map(({ part, at, rule }) => ({ part, at, rule }));
    segments.push({ kind: 'shown', span: [start, end], text: source.slice(start, end), became });
  }
  return segments;
}

/** What is kept back, in order, what overlaps as one; all of a notice, since all of it speaks to editors. */
function withheldIn(article: Article, length: number): Withheld[] {
  const spans = article.notice ? [[0, length] as Span] : editorsOnly(article);
  const reasonAt = reasonsOf(article);
  const withheld: Withheld[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = withheld.at(-1);
    if (last && start < last.span[1]) {
      last.span = [last.span[0], Math.max(last.span[1], end)];
      last.length = last.span[1] - last.span[0];
    } else if (start < end)
      withheld.push({ kind: 'withheld', span: [start, end], length: end - start, reason: reasonAt(start) });
  }
  return withheld;
}

/** Tells why what begins at a place is for editors. */
function reasonsOf({ notice, notes, changeNote }: Article): (start: number) => string {
  const reasons = new Map(notes.map(({ span, reason }) => [span[0], reason]));
  if (changeNote) reasons.set(changeNote.span[0], 'change note');
  return (start) => (notice ? 'notice to editors' : (reasons.get(start) ?? 'editors’ note'));
}

interface Spanned {
  readonly span: Span;
}

const widestFirst = (a: Spanned, b: Spanned): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

/** The stretches into which the ends of some spans divide a whole. */
function between([from, to]: Span, spans: readonly Spanned[]): Span[] {
  const ends = new Set([from, to, ...spans.flatMap(({ span }) => span)]);
  const cuts = [...ends].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i): Span => [cuts[i] ?? from, end]);
}
