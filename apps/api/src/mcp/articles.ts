import { toText } from '@dateline/content/formats';
import { publicArticle } from '@dateline/content/model';
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import type { ApiOptions } from '../context.ts';
import { decoded } from '../http/decoded.ts';
import { articleUri } from './schemas.ts';

/** How many of the newest are listed; search_stories finds the others. */
const listed = 50;

const mimeType = 'text/plain';

/** Articles as resources: the text of each version that may be shown. */
export function articles(server: McpServer, { archive, now }: ApiOptions): void {
  const list = async () => {
    const { items } = await archive.list({ now: now(), limit: listed });
    return {
      resources: items.map(({ article: { id, headline, published } }) => ({
        ...{ uri: articleUri(id), name: id, title: headline?.text ?? id, mimeType },
        ...(published.value && { description: `Published ${published.value}` }),
      })),
    };
  };
  server.registerResource(
    'article',
    new ResourceTemplate('dateline://articles/{id}', { list }),
    { title: 'An article', description: 'The text of an article, as readers may see it.', mimeType },
    async (uri, { id }) => {
      const found = await archive.article(decoded(String(id)), now());
      if (!found?.entry) throw new ResourceNotFoundError(uri.href);
      return {
        contents: [{ uri: uri.href, mimeType, text: toText({ article: publicArticle(found.entry.article) }) }],
      };
    },
  );
}
