import type * as z from 'zod';
import { articleAddress, articlesAddress } from '../articles/address.ts';
import { idParams } from '../articles/one.ts';
import { shownArticle } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { route } from '../route.ts';
import { storyAddress } from './address.ts';
import { versionsSchema } from './schemas.ts';
import { entriesOf, shownStory, versionsOf } from './shown.ts';

/** `GET /v1/articles/{id}/versions` */
export const articleVersions = ({ archive, shelf }: Serving) =>
  route({
    path: `${articlesAddress}/{id}/versions`,
    operation: () => ({
      operationId: 'listArticleVersions',
      tags: ['articles'],
      summary: 'All versions of the story that an article is one of',
      description: 'Those that may be shown, first to last.',
      params: idParams(),
      responses: {
        200: { description: 'The versions.', schema: versionsSchema },
        problems: ['not-found', 'gone', 'restricted'],
      },
    }),
    answer: (c) =>
      shelf(c, async (now) => {
        const entry = await shownArticle(archive, c.req.param('id') ?? '', now);
        if (typeof entry === 'string') return entry;
        const view = await shownStory(archive, entry.story, now);
        if (typeof view === 'string') return view;
        const items = versionsOf(view, await entriesOf(archive, view, now));
        const links = { self: `${articleAddress(entry.article.id)}/versions`, story: storyAddress(view.slug) };
        const body: z.infer<ReturnType<typeof versionsSchema>> = { items, total: items.length, links };
        return { body };
      }),
  });
