import type { EntityKind } from '@dateline/content/archive';
import type { Serving } from '../context.ts';
import { positions } from '../list/cursor.ts';
import { listRoute } from '../list/list.ts';
import { entityAddress, entityListAddress, entityLists, idOf } from './address.ts';
import { mentionMembers, names, params } from './schemas.ts';
import { entityCalled, mentionOf } from './shown.ts';

/** `GET /v1/people/{name}/mentions`, and those of the other kinds */
export const listMentions = (serving: Serving, kind: EntityKind) =>
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
    query: () => ({}),
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
