import type { Article } from '../model/article.ts';
import { type ReadOptions, read } from '../reading/read.ts';

/** The article that a piece of copy holds; for tests, which want one. */
export function articleOf(source: string, options: Partial<ReadOptions> = {}): Article {
  const { article } = read(source, { id: 'copy', ...options });
  if (!article) throw new Error('no article was read');
  return article;
}
