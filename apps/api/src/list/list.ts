import { once } from '@dateline/content/archive';
import type { Context } from 'hono';
import * as z from 'zod';
import type { Serving } from '../context.ts';
import type { Link } from '../http/link.ts';
import type { ProblemName } from '../problem/kinds.ts';
import { problem, type Refusal } from '../problem/problem.ts';
import { type Operation, type Route, route } from '../route.ts';
import { addressesWith } from './address.ts';
import { positionFrom } from './cursor.ts';
import { withDaysInOrder } from './days.ts';
import { type Narrowed, notesOn } from './notes.ts';
import { type Found, pageOf } from './page.ts';
import { cursorForm, paging, someOf } from './parameters.ts';
import { pageSchema } from './schemas.ts';

/** Which page is asked for. */
export interface Asked<Position> {
  readonly now: Date;
  readonly limit: number;
  readonly after?: Position | undefined;
}

/** A list of the archive: what may be asked of it, how it is found, and how an item of it is shown. */
export interface ListOf<Item, Position, Query extends z.ZodRawShape, Members extends z.ZodRawShape>
  extends Pick<Operation<z.ZodObject>, 'operationId' | 'tags' | 'summary' | 'description'> {
  readonly path: string;
  readonly params?: () => z.ZodObject;
  /** Its address, where the path has parameters. */
  readonly at?: (c: Context) => string;
  /** Names its schemas: `Article` gives `ArticleItem` and `ArticleList`. */
  readonly name: string;
  /** What is listed, in the plural. */
  readonly what: string;
  readonly query: () => Query;
  /** All that an item may tell. */
  readonly members: () => Members;
  /** What it tells whatever `fields` says. */
  readonly always: readonly string[];
  /** What it tells where nothing is said; all, unless given. With it comes `include`, which adds to it. */
  readonly usual?: readonly string[];
  readonly position: () => z.ZodType<Position>;
  readonly problems?: readonly ProblemName[];
  find(
    query: z.output<z.ZodObject<Query>>,
    asked: Asked<Position>,
    c: Context,
  ): Promise<Found<Item, Position> | Refusal>;
  show(item: Item): z.input<z.ZodObject<Members>>;
  /** All of that as JSON, where there is a shorter way to it. */
  write?(item: Item): string;
  /** The feeds of what is listed, the usual one first. */
  feeds?(query: Readonly<Record<string, unknown>>): readonly Link[];
}

/** Makes the route of a list: parameters, pages, links, sparse fields and facets are the same for all. */
export function listRoute<Item, Position, Query extends z.ZodRawShape, Members extends z.ZodRawShape>(
  { archive, shelf }: Serving,
  list: ListOf<Item, Position, Query, Members>,
): Route {
  const {
    path,
    at = () => path,
    query: own,
    members,
    always,
    usual,
    position,
    name,
    what,
    problems = [],
    params,
    ...told
  } = list;
  const keysOf = once(() => Object.keys(members()) as [string, ...string[]]);
  const queryOf = once(() =>
    withDaysInOrder(
      z.strictObject({
        ...own(),
        ...paging(what),
        fields: someOf(
          keysOf(),
          `Which members an item is to tell, each of them whole; ${always.join(' and ')} it tells always.`,
        ),
        ...(usual && { include: someOf(keysOf(), 'Which members an item is to tell besides the usual.') }),
      }),
    ),
  );
  const addresses = once(() => addressesWith(queryOf()));
  return route({
    path,
    operation: () => ({
      ...{ operationId: told.operationId, tags: told.tags, summary: told.summary },
      description: `${told.description ?? ''} The next page is \`links.next\`, and in the \`Link\` header.`.trim(),
      ...(params && { params: params() }),
      query: queryOf(),
      responses: {
        200: {
          description: `A page of ${what}.`,
          schema: once(() => pageSchema(name, told.summary, members(), always)),
          linked: true,
        },
        problems,
      },
    }),
    answer(c, values) {
      const { limit, cursor, fields, include } = values as z.output<z.ZodObject<ReturnType<typeof paging>>> & Picked;
      const after = cursor === undefined ? undefined : positionFrom(cursor, position());
      if (after === null) return problem('bad-parameter', { errors: [{ parameter: 'cursor', detail: cursorForm }] });
      const keys = keysOf();
      const addressOf = addresses();
      const asked = new Set([...(fields ?? usual ?? keys), ...(include ?? []), ...always]);
      const shown = keys.filter((key) => asked.has(key));
      return shelf(c, async (now) => {
        const found = await list.find(values as unknown as z.output<z.ZodObject<Query>>, { now, limit, after }, c);
        if ('problem' in found) return found;
        const asIs = shown.length === keys.length ? list.write : undefined;
        const items = found.items.map(asIs ?? ((item) => JSON.stringify(picked(list.show(item), shown))));
        const address = (more: string | undefined) => addressOf(at(c), { ...values, cursor: more });
        const first = address(undefined);
        const notes = found.total === 0 ? await notesOn(archive, values as Narrowed, now) : [];
        const self = cursor === undefined ? first : address(cursor);
        const links = { self, first, next: address, feeds: list.feeds?.(values) ?? [] };
        return pageOf(items, found, notes, links);
      });
    },
  }) as unknown as Route;
}

interface Picked {
  readonly fields?: readonly string[];
  readonly include?: readonly string[];
}

function picked(item: Readonly<Record<string, unknown>>, shown: readonly string[]): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const key of shown) told[key] = item[key];
  return told;
}
