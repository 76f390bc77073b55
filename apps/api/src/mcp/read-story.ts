import { toText } from '@dateline/content/formats';
import { publicArticle } from '@dateline/content/model';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { found, nothing } from './answer.ts';
import { articleUri, readOnly, storyOf, storySchema } from './schemas.ts';

const versionsSchema = z.array(
  z.object({
    number: z.int(),
    published: z.string().nullable(),
    corrects: z.boolean().describe('Whether it corrects the one before it.'),
    article: z.string().describe('The resource that has its text.'),
  }),
);

/** The tool `read_story`. */
export function readStory(server: McpServer, { archive, now, site }: ApiOptions): void {
  server.registerTool(
    'read_story',
    {
      title: 'Read a story',
      description: 'The text of a story as it now stands, and the versions that were sent of it, first to last.',
      inputSchema: z.strictObject({ slug: z.string().describe('As search_stories gives it.') }),
      outputSchema: storySchema.extend({ page: z.string(), text: z.string(), versions: versionsSchema }),
      annotations: readOnly,
    },
    async ({ slug }) => {
      const { view } = (await archive.story(slug, now())) ?? {};
      if (!view) return nothing('No story that may be shown has this slug. search_stories finds slugs.');
      return found({
        ...storyOf(view.entry),
        page: site + view.address,
        text: toText({ article: publicArticle(view.entry.article) }),
        // counted among those that may be shown, so that no gap tells of another
        versions: view.versions.map(({ at, articleId }, i) => ({
          number: i + 1,
          published: at,
          corrects: view.corrections.includes(articleId),
          article: articleUri(articleId),
        })),
      });
    },
  );
}
