import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { summaryOf } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { linkHeader } from '../http/link.ts';
import { route } from '../route.ts';
import { storiesAddress } from './address.ts';
import { storyResourceSchema } from './schemas.ts';
import { entriesOf, shownStory, storySummaryOf, versionsOf } from './shown.ts';

/** So many related stories are told. */
const near = 5;

export const slugParams = once(() => z.strictObject({ slug: z.string().meta({ description: 'Its slug.' }) }));

/** `GET /v1/stories/{slug}` */
export const oneStory = ({ archive, shelf }: Serving) =>
  route({
    path: `${storiesAddress}/{slug}`,
    operation: () => ({
      operationId: 'getStory',
      tags: ['stories'],
      summary: 'One story',
      description:
        'A story as it now stands: its last version in short, all versions that may be shown with the way to what each changed, its corrections, and other stories that name the same.',
      params: slugParams(),
      responses: {
        200: { description: 'The story.', schema: storyResourceSchema, linked: true },
        problems: ['not-found', 'gone', 'restricted'],
      },
    }),
    answer: (c) =>
      shelf(c, async (now) => {
        const view = await shownStory(archive, c.req.param('slug') ?? '', now);
        if (typeof view === 'string') return view;
        const { slug, entry, corrections } = view;
        const { links } = storySummaryOf(view);
        const body: z.infer<ReturnType<typeof storyResourceSchema>> = {
          slug,
          current: summaryOf(entry),
          versions: versionsOf(view, await entriesOf(archive, view, now)),
          corrections: [...corrections],
          related: (await archive.related(slug, { now, limit: near })).map(storySummaryOf),
          links,
        };
        const link = linkHeader([
          { href: links.page, rel: 'alternate', type: 'text/html' },
          { href: links.article, rel: 'latest-version' },
          { href: storiesAddress, rel: 'collection' },
        ]);
        return { body, headers: { link } };
      }),
  });
