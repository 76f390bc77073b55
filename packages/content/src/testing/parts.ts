import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** The stretches of the source that the parts of an article take up: together they hold all of it but white space. */
function partsOf(article: Article): Span[] {
  const single = [
    article.headline,
    article.byline,
    article.dateline,
    article.credit,
    article.changeNote,
    article.slugline,
  ];
  const items = article.items ?? [];
  const many = [
    article.markers,
    ...items.map(({ markers }) => markers),
    article.keyPoints,
    article.credits,
    article.body,
    article.notes,
    article.residue,
  ];
  return [...single, article.edNote, ...many.flat()].flatMap((part) => (part ? [part.span] : []));
}

/** The first character of the source, white space aside, that lies in no part; null where all do. */
export function firstLost(source: string, article: Article): string | null {
  const parts = partsOf(article).sort((a, b) => a[0] - b[0]);
  let at = 0;
  for (const [start, end] of [...parts, [source.length, source.length] as const]) {
    const lost = source.slice(at, Math.max(at, start)).trim();
    if (lost !== '') return lost;
    at = Math.max(at, end);
  }
  return null;
}

/** Every span in a value, whatever it is called; two paragraphs of a change note look like one and are none. */
export function spansIn(value: unknown): Span[] {
  if (isSpan(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'paragraphs' ? [] : spansIn(part)));
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');
