import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/edition.ts';
import type { PublicArticle } from '../../model/public-article.ts';
import type { Span } from '../../model/span.ts';
import { LINK_RULE } from '../../reading/frame/tail/link-rule.ts';
import { editorsOnly, publicArticle } from '../../stories/public.ts';
import { blanked } from '../../text/blanked.ts';

/**
 * An entry without what is for editors only, or tells those who hear a page read what a link does: in its source spaces stand for
 * it, so that all spans still hold. Marks behind what was cut out of a sentence stand before those spaces.
 */
export type PublicEntry = Omit<Entry, 'article'> & { readonly article: PublicArticle };

/**
 * The entry as readers may see it. Whether they may see it at all is for `barred` to say.
 *
 * @example publicEntryOf(entry).source.length === entry.source.length // true
 */
export const publicEntryOf = (entry: Entry): PublicEntry => ({
  ...entry,
  source: blanked(entry.source, [...editorsOnly(entry.article), ...linksIn(entry.article)], true),
  article: publicArticle(entry.article),
});

/** What was cut out of the copy as told of a link. */
const linksIn = ({ residue }: Article): Span[] =>
  residue.flatMap(({ rule, span }) => (rule === LINK_RULE ? [span] : []));
