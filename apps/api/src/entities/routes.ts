import { entityKinds } from '@dateline/content/archive';
import type { Serving } from '../context.ts';
import type { Route } from '../route.ts';
import { listEntities } from './list.ts';
import { listMentions } from './mentions.ts';
import { oneEntity } from './one.ts';

/** The routes of people, organisations, places and terms: the list, one of them, and where it is named. */
export const entityRoutes = (serving: Serving): Route[] =>
  entityKinds.flatMap((kind) => [listEntities(serving, kind), oneEntity(serving, kind), listMentions(serving, kind)]);
