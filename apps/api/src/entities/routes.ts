import {
  type Archive,
  type EntityCount,
  type EntityKind,
  type EntityView,
  entityKinds,
  type Mention,
} from '@dateline/content/archive';
import * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { refOf } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { positions } from '../list/cursor.ts';
import { listRoute } from '../list/list.ts';
import { oneOf, words } from '../list/parameters.ts';
import type { Refusal } from '../problem/problem.ts';
import { quoteOf, quotesAddress } from '../quotes/list.ts';
import { type Route, route } from '../route.ts';
import { storiesAddress } from '../stories/address.ts';
import { storySummaryOf } from '../stories/shown.ts';
import { timelineAddress } from '../timeline/list.ts';
import { entityAddress, entityListAddress, entityLists, entityPage, idOf, nameIn } from './address.ts';
import { entityNamed } from './named.ts';
import { nobodyCalled } from './near.ts';
import { entityMembers, entityResourceSchema, mentionMembers } from './schemas.ts';

/** So many mentions, quotations and stories are told beside somebody. */
const few = 10;

const names: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  term: 'Term',
};

/** The routes of people, organisations, places and terms: the list, one of them, and where it is named. */
export const entityRoutes = (serving: Serving): Route[] =>
  entityKinds.flatMap((kind) => [listEntities(serving, kind), oneEntity(serving, kind), listMentions(serving, kind)]);

const listEntities = (serving: Serving, kind: EntityKind) =>
  listRoute(serving, {
    path: entityListAddress(kind),
    operationId: `list${names[kind]}s`.replace('Persons', 'People'),
    tags: ['entities'],
    summary: `The ${entityLists[kind]} that stories name.`,
    description: 'Those that most stories name first.',
    name: names[kind],
    what: entityLists[kind],
    query: {
      q: words('Beginnings of words that the name must have, all of them.', 'ada', 200).optional(),
      sort: oneOf(['stories', 'name'], 'By how many stories name it, or by its name.').default('stories'),
    },
    members: entityMembers,
    always: ['id', 'links'],
    position: positions.entity,
    find: ({ q, sort }, asked) => serving.archive.entities(kind, { ...asked, q, sort }),
    show: entityOf,
  });

const entityOf = ({ id, kind, name, forms, stories }: EntityCount): z.input<z.ZodObject<typeof entityMembers>> => {
  const own = encodeURIComponent(nameIn(kind, id));
  return {
    ...{ id, kind, name, forms: [...forms], stories },
    links: {
      self: entityAddress(kind, id),
      page: entityPage(kind, id),
      mentions: `${entityAddress(kind, id)}/mentions`,
      stories: `${storiesAddress}?${kind}=${own}`,
      quotes: `${quotesAddress}?speaker=${encodeURIComponent(id)}`,
      timeline: `${timelineAddress}?${kind}=${own}`,
    },
  };
};

const params = z.strictObject({
  name: z.string().meta({ description: 'The last part of its address, or a name that stories print.' }),
});

const oneEntity = ({ archive, shelf }: Serving, kind: EntityKind): Route =>
  route({
    path: `${entityListAddress(kind)}/{name}`,
    operation: {
      operationId: `get${names[kind]}`,
      tags: ['entities'],
      summary: `One of the ${entityLists[kind]}`,
      description:
        'By which names and in which roles stories have it; the newest mentions, quotations and stories, how many there are of each, and links to all of them.',
      params,
      responses: { 200: { description: 'What stories tell.', schema: entityResourceSchema }, problems: ['not-found'] },
    },
    answer: (c) =>
      shelf(c, async (now) => {
        const entity = await entityCalled(archive, kind, c.req.param('name') ?? '', now);
        if ('problem' in entity) return entity;
        const { id, roles } = entity;
        const asked = { now, limit: few };
        const mentions = await archive.mentions(id, asked);
        const quotations = await archive.quotes({ ...asked, speaker: id });
        const latest = await archive.stories({ ...asked, filters: { entities: [id] } });
        const body: z.input<typeof entityResourceSchema> = {
          ...entityOf(entity),
          roles: [...roles],
          mentions: { items: mentions.items.map(mentionOf), total: mentions.total },
          quotations: { items: quotations.items.map(quoteOf), total: quotations.total },
          latest: { items: latest.items.map(storySummaryOf), total: latest.total },
        };
        return { body, headers: { 'content-location': body.links.self } };
      }),
  });

/** Somebody or something of a kind, by the last part of its address or by a name, as filters take it. */
async function entityCalled(
  archive: Archive,
  kind: EntityKind,
  name: string,
  now: Date,
): Promise<EntityView | Refusal> {
  const id = await entityNamed(archive, kind, name, now);
  const entity = id === null ? null : await archive.entity(id, now);
  if (entity?.kind === kind) return entity;
  return { problem: 'not-found', errors: [await nobodyCalled(archive, { parameter: 'name', kind, name }, now)] };
}

const mentionOf = ({ entry, text, span, role, sentence }: Mention): z.input<z.ZodObject<typeof mentionMembers>> => ({
  ...{ text, span, sentence },
  ...(role && { role }),
  article: refOf(entry),
  links: { article: articleAddress(entry.article.id), page: entry.address },
});

const listMentions = (serving: Serving, kind: EntityKind) =>
  listRoute(serving, {
    path: `${entityListAddress(kind)}/{name}/mentions`,
    at: (c) => `${entityAddress(kind, idOf(kind, c.req.param('name') ?? ''))}/mentions`,
    operationId: `list${names[kind]}Mentions`,
    tags: ['entities'],
    summary: `Where stories name one of the ${entityLists[kind]}.`,
    description: 'The newest story first.',
    params,
    name: `${names[kind]}Mention`,
    what: 'mentions',
    query: {},
    members: mentionMembers,
    always: ['text', 'links'],
    position: positions.within,
    problems: ['not-found'],
    async find(_query, asked, c) {
      const entity = await entityCalled(serving.archive, kind, c.req.param('name') ?? '', asked.now);
      return 'problem' in entity ? entity : serving.archive.mentions(entity.id, asked);
    },
    show: mentionOf,
  });
