import * as z from 'zod/mini';
import { described } from '../model/described.ts';
import { type Entry, entrySchema } from '../model/edition.ts';
import type { Span } from '../model/span.ts';
import { type Version, versionSchema } from '../model/story.ts';
import { editorsOnly, publicArticle, publicArticleSchema } from '../stories/public.ts';

export const publicEntrySchema = described(
  z.strictObject({
    ...entrySchema.shape,
    article: publicArticleSchema,
    versions: z.array(versionSchema),
  }),
  {
    id: 'PublicEntry',
    description: 'The version of a story that readers see, with its source, and what came before it.',
  },
);

export type PublicEntry = z.infer<typeof publicEntrySchema>;

/**
 * The entry as readers may see it, with the versions of its story that they may see. In its source every character that is for
 * editors only is a space, so that all spans
 * still hold.
 */
export function publicEntry(entry: Entry, versions: readonly Version[]): PublicEntry {
  const { article, source } = entry;
  return {
    ...entry,
    versions: [...versions],
    source: blanked(source, editorsOnly(article)),
    article: publicArticle(article),
  };
}

/** The text with spaces under the spans, which may overlap. */
function blanked(source: string, spans: readonly Span[]): string {
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
