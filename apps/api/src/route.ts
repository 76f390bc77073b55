import { once } from '@dateline/content/archive';
import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { ProblemName } from './problem/kinds.ts';

/** What an address answers when all is well. */
interface Success {
  readonly description: string;
  /** Makes the shape of the JSON, which only the OpenAPI document asks for: it lists it under the id that it has. */
  readonly schema?: () => z.core.$ZodType;
  /** `application/json` unless said otherwise. */
  readonly type?: string;
  /** What else it may come as. */
  readonly otherTypes?: readonly string[];
  /** False where it has no entity tag, so that 304 cannot be. */
  readonly tagged?: boolean;
  /** True where a `Link` header always comes with it. */
  readonly linked?: true;
}

/** What a request brings along. */
interface RequestBody {
  readonly description: string;
  /** What it may be, by media type; a schema has an id. */
  readonly content: Readonly<Record<string, z.core.$ZodType>>;
}

/** An address of the API, as the OpenAPI document tells of it. */
export interface Operation<Query extends z.ZodObject> {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: Query;
  readonly body?: RequestBody;
  readonly responses: { readonly 200: Success; readonly problems?: readonly ProblemName[] };
}

/** An address as the OpenAPI document tells of it. */
export interface Told<Query extends z.ZodObject = z.ZodObject> {
  /** As OpenAPI writes it: `/v1/articles/{id}`. */
  readonly path: string;
  /** GET, and HEAD with it, unless said otherwise. */
  readonly method?: 'post';
  /** Made when it is first asked for: a start needs no more than addresses. */
  readonly operation: () => Operation<Query>;
}

/**
 * One address and all there is to know of it. The routing, the OpenAPI document, `Allow`, and the index at `/v1` are all
 * made from these, so that none can say what the others do not.
 */
export interface Route<Query extends z.ZodObject = z.ZodObject> extends Told<Query> {
  /** What the document has in its place, where it is several addresses there, or none, as a part of a page is. */
  readonly told?: readonly Told[];
  /** What stands before the answer: limits of size and time. */
  readonly guards?: readonly MiddlewareHandler[];
  answer(c: Context, query: z.output<Query>): Response | Promise<Response>;
}

/** The path as Hono writes it: `/v1/articles/:id`. */
export const honoPath = ({ path }: Pick<Route, 'path'>): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** No parameters. */
export const noQuery = once(() => z.strictObject({}));

/** Lets the query's type flow from its schema to the answer. */
export const route = <Query extends z.ZodObject = ReturnType<typeof noQuery>>(made: Route<Query>): Route<Query> => ({
  ...made,
  operation: once(made.operation),
});
