import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** What a format says by other means, or not at all. */
const SAID: ReadonlySet<string> = new Set(['transmission header', 'sign-off', 'stated beside the copy']);

/**
 * What the copy says to editors, in its order, a line each, for the one place that newsroom formats have for it. A public
 * article says nothing to them.
 *
 * @example editorsWords(article) // (ATTN: UPDATES with quote in 3rd para)
 */
export function editorsWords({ edNote, changeNote, notes }: Article): string {
  const own = notes.filter(({ audience, reason }) => audience === 'editors' && !SAID.has(reason));
  const parts = [...own, edNote, changeNote].flatMap((part) => part ?? []).toSorted(byPlace);
  let end = 0;
  const apart = parts.filter(({ span }) => {
    const isNew = span[1] > end;
    end = Math.max(end, span[1]);
    return isNew;
  });
  return apart.map(({ text }) => text).join('\n');
}

/** By where they start; of two that start together the longer first. */
const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1];
