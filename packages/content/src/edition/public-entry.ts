import type { Entry } from '../model/edition.ts';
import type { PublicArticle } from '../model/public-article.ts';
import type { Span } from '../model/span.ts';
import { editorsOnly, publicArticle } from '../stories/public.ts';

/** An entry without what is for editors only: in its source every such character is a space, so that all spans still hold. */
export type PublicEntry = Omit<Entry, 'article'> & { readonly article: PublicArticle };

/** The entry as readers may see it. Whether they may see it at all is for `barred` to say. */
export const publicEntryOf = (entry: Entry): PublicEntry => ({
  ...entry,
  source: blanked(entry.source, editorsOnly(entry.article)),
  article: publicArticle(entry.article),
});

/** The text with spaces under the spans, which may overlap. */
function blanked(source: string, spans: readonly Span[]): string {
  if (spans.length === 0) return source;
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(source.slice(done, from), ' '.repeat(end - from));
    done = end;
  }
  return parts.join('') + source.slice(done);
}
