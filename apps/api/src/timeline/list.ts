import { once } from '@dateline/content/archive';
import { spanSchema } from '@dateline/content/model';
import * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { articleRefSchema } from '../articles/schemas.ts';
import { refOf } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { named } from '../entities/named.ts';
import { positions } from '../list/cursor.ts';
import { day } from '../list/days.ts';
import { articleFilters, filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { oneOf } from '../list/parameters.ts';

export const timelineAddress = '/v1/timeline';

const members = once(() => ({
  date: z.string().meta({ description: '`2027-10-12`, `2027-10` or `2027`.' }),
  precision: z.enum(['day', 'month', 'year']),
  text: z.string().meta({ description: 'The sentence that speaks of it.' }),
  span: spanSchema,
  who: z.array(z.string()).meta({ description: 'The ids of the entities that the sentence names.' }),
  article: articleRefSchema(),
  links: z
    .strictObject({ article: z.string(), page: z.string() })
    .meta({ id: 'EventLinks', description: 'Where it is told.' }),
}));

/** `GET /v1/timeline` */
export const listTimeline = (serving: Serving) =>
  listRoute(serving, {
    path: timelineAddress,
    operationId: 'listTimeline',
    tags: ['timeline'],
    summary: 'What happened when, as the stories tell it.',
    description:
      'Sentences that speak of a day, a month or a year, earliest first: those of a month behind those of its days, those of a year behind both.',
    name: 'Event',
    what: 'events',
    query: () => ({
      from: day('The first day that is spoken of, as the copy counts days; not the day of publication.').optional(),
      to: day('The last day that is spoken of, itself included.').optional(),
      ...articleFilters(),
      ...named(),
      sort: oneOf(['earliest', 'latest'], 'By the date that is spoken of.').default('earliest'),
    }),
    members,
    always: ['date', 'links'],
    position: positions.event,
    find: async ({ from, to, sort, ...query }, asked) => {
      const { entities, ...filters } = await filtersFrom(serving.archive, query, asked.now);
      return serving.archive.timeline({ ...asked, from, to, sort, entities, filters });
    },
    show: ({ entry, date, precision, text, span, who }) => ({
      ...{ date, precision, text, span, who: [...who] },
      article: refOf(entry),
      links: { article: articleAddress(entry.article.id), page: entry.address },
    }),
  });
