import { publicArticle, read } from '@dateline/content';
import { listed } from '../src/front/listed.ts';

/** Copy as lists show it, with the article that it reads as. */
export function storyOf(copy: string, published?: string) {
  const { article } = read(copy, { id: 'ferry', ...(published && { published }) });
  if (!article) throw new Error('the copy reads');
  const told = { address: '/undated/ferry/', article: publicArticle(article), source: copy };
  return { ...listed({ ...told, versions: [], corrections: [] }), entry: told };
}
