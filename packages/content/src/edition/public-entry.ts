import type { Entry } from '../model/edition.ts';
import type { PublicArticle } from '../stories/public.ts';

/** An entry without what is for editors only; its source is still whole. */
export type PublicEntry = Omit<Entry, 'article'> & { readonly article: PublicArticle };
