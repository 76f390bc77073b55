import type { Entry } from '../../model/edition.ts';
import type { PublicArticle } from '../../model/public-article.ts';
import { editorsOnly, publicArticle } from '../../stories/public.ts';
import { blanked } from '../../text/blanked.ts';

/**
 * An entry without what is for editors only: in its source spaces stand for it, so that all spans still hold. Marks behind a note that was
 * cut out of a sentence stand before those spaces.
 */
export type PublicEntry = Omit<Entry, 'article'> & { readonly article: PublicArticle };

/** The entry as readers may see it. Whether they may see it at all is for `barred` to say. */
export const publicEntryOf = (entry: Entry): PublicEntry => ({
  ...entry,
  source: blanked(entry.source, editorsOnly(entry.article), true),
  article: publicArticle(entry.article),
});
