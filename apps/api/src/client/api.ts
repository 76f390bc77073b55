import type { Hono } from 'hono';
import type { BlankEnv } from 'hono/types';
import type { paths } from '#openapi';

/** `/v1/articles/{id}` as Hono writes it: `/v1/articles/:id`. */
type RouterPath<Path> = Path extends `${infer Before}{${infer Name}}${infer After}`
  ? `${Before}:${Name}${RouterPath<After>}`
  : Path;

type JsonOf<Content> = Content extends
  | { 'application/json': infer Body }
  | { 'application/problem+json': infer Body }
  | { 'application/schema+json': infer Body }
  ? Body
  : never;

/** JSON where the answer may come so, as it does unless something else is accepted; or else a text. */
type AnswerOf<Response> = Response extends { content: infer Content }
  ? [JsonOf<Content>] extends [never]
    ? { output: string; outputFormat: 'text' }
    : { output: JsonOf<Content>; outputFormat: 'json' }
  : never;

/** What may be left out may be undefined too. */
type Loose<Query> = { [Name in keyof Query]: undefined extends Query[Name] ? Query[Name] | undefined : Query[Name] };

type QueryOf<Parameters> = Parameters extends { query: infer Query }
  ? { query: Loose<Query> }
  : Parameters extends { query?: infer Query extends object }
    ? { query?: Loose<Query> }
    : unknown;

type InputOf<Operation> = Operation extends { parameters: infer Parameters }
  ? (Parameters extends { path: infer Param } ? { param: Param } : unknown) &
      QueryOf<Parameters> &
      (Operation extends { requestBody: { content: { 'application/json': infer Body } } } ? { json: Body } : unknown)
  : never;

/** One for each status. 304 is for whoever sends `If-None-Match` by hand. */
type EndpointOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in Exclude<keyof Responses, 304>]: AnswerOf<Responses[Status]> & {
        input: InputOf<Operation>;
        status: Status;
      };
    }[Exclude<keyof Responses, 304>]
  : never;

type MethodsOf<Path> = Path extends { get: infer Get extends object }
  ? { $get: EndpointOf<Get> }
  : Path extends { post: infer Post extends object }
    ? { $post: EndpointOf<Post> }
    : never;

/** Hono's client puts no value where an ending follows it: formats are for `Accept`. */
type Addresses = Exclude<keyof paths, `${string}}.${string}`>;

/** The API as the client of Hono knows an app: each address, what it takes, and what it answers by status. */
export type Api = Hono<BlankEnv, { [Path in Addresses as RouterPath<Path>]: MethodsOf<paths[Path]> }, '/'>;
