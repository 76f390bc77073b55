import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { described } from './described.ts';

const { changeNote, edNote, notice, ...shown } = articleSchema.shape;

export const publicArticleSchema = described(z.strictObject(shown), {
  id: 'PublicArticle',
  description: 'One piece of wire copy, read, without what is for editors only.',
});

export interface PublicArticle extends z.infer<typeof publicArticleSchema> {}
