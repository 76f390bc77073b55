import type * as z from 'zod';
import { type Article, articleSchema } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { touching } from '../text/touching.ts';

export const publicArticleSchema = articleSchema
  .omit({ changeNote: true, edNote: true })
  .meta({ id: 'PublicArticle', description: 'One piece of wire copy, read, without what is for editors only.' });

export type PublicArticle = z.infer<typeof publicArticleSchema>;

/**
 * The article as readers may see it: without change note, editors' notes, and whatever was read from within them.
 * Whether it may be seen at all is for `barred` to say.
 *
 * @param article The article, which stays as it is.
 * @example publicArticle(article).notes.every((note) => note.audience === 'everyone') // true
 */
export function publicArticle({ changeNote, edNote, ...article }: Article): PublicArticle {
  const forEditors = [
    ...article.notes.filter((note) => note.audience === 'editors'),
    ...(changeNote ? [changeNote] : []),
    ...(edNote ? [edNote] : []),
  ];
  if (forEditors.length === 0) return article;
  const within = touching(forEditors.map(({ span }) => span));
  const open = <Part extends { readonly span: Span }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ span }) => !within(span));
  return {
    ...article,
    published: { ...article.published, evidence: open(article.published.evidence) },
    body: open(article.body),
    quotes: open(article.quotes),
    dates: open(article.dates),
    names: open(article.names),
    abbreviations: article.abbreviations.filter(({ short, long }) => !within(short) && !within(long)),
    measures: open(article.measures),
    notes: open(article.notes),
    residue: open(article.residue),
  };
}
