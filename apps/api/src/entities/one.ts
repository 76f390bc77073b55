import type { EntityKind } from '@dateline/content/archive';
import type * as z from 'zod';
import type { Serving } from '../context.ts';
import { quoteOf } from '../quotes/list.ts';
import { type Route, route } from '../route.ts';
import { storySummaryOf } from '../stories/shown.ts';
import { entityListAddress, entityLists } from './address.ts';
import { entityResourceSchema, names, params } from './schemas.ts';
import { entityCalled, entityOf, mentionOf } from './shown.ts';

/** So many mentions, quotations and stories are told beside somebody. */
const few = 10;

/** `GET /v1/people/{name}`, and those of the other kinds */
export const oneEntity = ({ archive, shelf }: Serving, kind: EntityKind): Route =>
  route({
    path: `${entityListAddress(kind)}/{name}`,
    operation: () => ({
      operationId: `get${names[kind]}`,
      tags: ['entities'],
      summary: `One of the ${entityLists[kind]}`,
      description:
        'By which names and in which roles stories have it; the newest mentions, quotations and stories, how many there are of each, and links to all of them.',
      params: params(),
      responses: {
        200: { description: 'What stories tell.', schema: entityResourceSchema },
        problems: ['not-found'],
      },
    }),
    answer: (c) =>
      shelf(c, async (now) => {
        const entity = await entityCalled(archive, kind, c.req.param('name') ?? '', now);
        if ('problem' in entity) return entity;
        const { id, roles } = entity;
        const asked = { now, limit: few };
        const mentions = await archive.mentions(id, asked);
        const quotations = await archive.quotes({ ...asked, speaker: id });
        const latest = await archive.stories({ ...asked, filters: { entities: [id] } });
        const body: z.input<ReturnType<typeof entityResourceSchema>> = {
          ...entityOf(entity),
          roles: [...roles],
          mentions: { items: mentions.items.map(mentionOf), total: mentions.total },
          quotations: { items: quotations.items.map(quoteOf), total: quotations.total },
          latest: { items: latest.items.map(storySummaryOf), total: latest.total },
        };
        return { body, headers: { 'content-location': body.links.self } };
      }),
  });
