import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { described } from './described.ts';

export const publicArticleSchema = described(z.omit(articleSchema, { changeNote: true, edNote: true, notice: true }), {
  id: 'PublicArticle',
  description: 'One piece of wire copy, read, without what is for editors only.',
});

export type PublicArticle = z.infer<typeof publicArticleSchema>;
