import type { EntityKind } from '@dateline/content/archive';
import type { Serving } from '../context.ts';
import { positions } from '../list/cursor.ts';
import { listRoute } from '../list/list.ts';
import { oneOf, words } from '../list/parameters.ts';
import { entityListAddress, entityLists } from './address.ts';
import { entityMembers, names } from './schemas.ts';
import { entityOf } from './shown.ts';

/** `GET /v1/people`, and those of the other kinds */
export const listEntities = (serving: Serving, kind: EntityKind) =>
  listRoute(serving, {
    path: entityListAddress(kind),
    operationId: `list${names[kind]}s`.replace('Persons', 'People'),
    tags: ['entities'],
    summary: `The ${entityLists[kind]} that stories name.`,
    description: 'Those that most stories name first.',
    name: names[kind],
    what: entityLists[kind],
    query: () => ({
      q: words('Beginnings of words that the name must have, all of them.', 'ada', 200).optional(),
      sort: oneOf(['stories', 'name'], 'By how many stories name it, or by its name.').default('stories'),
    }),
    members: entityMembers,
    always: ['id', 'links'],
    position: positions.entity,
    find: ({ q, sort }, asked) => serving.archive.entities(kind, { ...asked, q, sort }),
    show: entityOf,
  });
