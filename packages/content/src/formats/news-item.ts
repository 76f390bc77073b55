import type { Article } from '../model/article.ts';
import type { Version } from '../model/story.ts';

/**
 * An article on its way into a format, with what only its story and its site know of it. Every format takes one; a
 * format for readers takes a public article (`publicArticle`), one for newsrooms may take the whole.
 */
export interface NewsItem {
  readonly article: Article;
  /** The absolute address of its page, where it has one. */
  readonly url?: string;
  /** Its place among the versions of its story. */
  readonly story?: {
    readonly slug: string;
    /** The versions that may be shown, this one among them, first to last. */
    readonly versions: readonly Version[];
    /** The ids of those that correct one before them. */
    readonly corrections: readonly string[];
  };
}
