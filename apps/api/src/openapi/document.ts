import * as z from 'zod';
import { type ProblemName, problems } from '../problem/kinds.ts';
import { problemSchema } from '../problem/problem.ts';
import type { Operation, Route, Told } from '../route.ts';

/** What JSON is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/**
 * The OpenAPI document of a set of routes. Zod writes JSON Schema 2020-12, which is OpenAPI 3.1's own dialect, so the schemas
 * stand in it as they are.
 *
 * @param site The public address of the server.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(routes: readonly Route[], site: string) {
  const told = routes.flatMap((one): readonly Told[] => one.told ?? [one]);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dateline',
      version: '1',
      description:
        'An archive of wire copy: what each piece says, who said it, and when, with its place in the source.',
      contact: { name: 'The archive', url: `${site}/` },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: serversOf(site),
    security: [],
    tags: [
      { name: 'articles', description: 'Pieces of wire copy.' },
      { name: 'formats', description: 'An article in the formats that other software reads.' },
      { name: 'stories', description: 'What an agency sent once or many times, as one.' },
      { name: 'entities', description: 'People, organisations, places and terms that stories name.' },
      { name: 'quotes', description: 'Who said what.' },
      { name: 'timeline', description: 'What happened when.' },
      { name: 'search', description: 'Stories by their words.' },
      { name: 'copy', description: 'Copy of your own, read for you; nothing of it is kept.' },
      { name: 'about', description: 'The service itself.' },
    ],
    paths: pathsOf(told),
    components: {
      schemas: schemasOf(told),
      headers: {
        ETag: {
          description: 'Names these bytes: send it back as `If-None-Match`.',
          required: true,
          schema: { type: 'string' },
        },
        Link: {
          description: 'Links, as RFC 8288 has them: the next page, other formats, what belongs to it.',
          required: true,
          schema: { type: 'string' },
        },
        LastModified: { description: 'Since when it is so, where that is known.', schema: { type: 'string' } },
      },
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: 'The `ETag` of the version that you hold; 304 comes back where it is still the one.',
          schema: { type: 'string' },
        },
      },
    },
  };
}

/** Where the document itself was had comes first: it is right under every name that the server has. */
function serversOf(site: string): { readonly url: string; readonly description: string }[] {
  const here = { url: '/', description: 'This server.' };
  return isLocal(site) ? [here] : [here, { url: site, description: 'The public address.' }];
}

const isLocal = (site: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(site).hostname);

/** One path may stand for several operations. */
function pathsOf(told: readonly Told[]) {
  const paths: Record<string, { get?: OperationObject; post?: OperationObject }> = {};
  for (const { path, method = 'get', operation } of told)
    paths[path] = { ...paths[path], [method]: operationObject(operation()) };
  return paths;
}

type OperationObject = ReturnType<typeof operationObject>;

function operationObject({ params, query, body, responses, ...told }: Operation<z.ZodObject>) {
  const { 200: success, problems: names = [] } = responses;
  const tagged = success.tagged ?? true;
  return {
    ...told,
    parameters: [
      ...parameters('path', params),
      ...parameters('query', query),
      ...(tagged ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
    ],
    ...(body ? { requestBody: { required: true, description: body.description, content: contentOf(body) } } : {}),
    responses: {
      '200': {
        description: success.description,
        ...headersOf(success),
        content: answersOf(success),
      },
      ...(tagged ? { '304': { description: 'You hold it already.', ...headersOf(success) } } : {}),
      ...failures(['bad-parameter', ...names, 'internal-error']),
    },
  };
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

const headersOf = ({ tagged = true, linked }: Operation<z.ZodObject>['responses'][200]) =>
  tagged
    ? {
        headers: {
          ETag: header('ETag'),
          'Last-Modified': header('LastModified'),
          ...(linked && { Link: header('Link') }),
        },
      }
    : {};

/** JSON that is not ours is told of by its own standard. */
const answersOf = ({
  type = 'application/json',
  otherTypes = [],
  schema,
}: Operation<z.ZodObject>['responses'][200]) => ({
  ...Object.fromEntries(
    otherTypes.map((other) => [other, { schema: other.includes('json') ? {} : { type: 'string' } }]),
  ),
  ...(schema || otherTypes.length === 0
    ? { [type]: { schema: schema ? { $ref: refTo(schema()) } : { type: 'string' } } }
    : {}),
});

const contentOf = ({ content }: NonNullable<Operation<z.ZodObject>['body']>) =>
  Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema: { $ref: refTo(schema) } }]));

/** By status; what several kinds have in common stands there once. */
function failures(names: readonly ProblemName[]) {
  const statuses = new Set(names.map((name) => problems[name].status));
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      {
        description: names
          .filter((name) => problems[name].status === status)
          .map((name) => problems[name].means)
          .join(' Or: '),
        content: { 'application/problem+json': { schema: { $ref: refTo(problemSchema()) } } },
      },
    ]),
  );
}

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined) {
  return Object.entries(schema?.shape ?? {}).map(([name, shape]) => {
    const { $schema: _dialect, description, ...rest } = z.toJSONSchema(shape);
    const required = place === 'path' || !(shape as z.ZodType).safeParse(undefined).success;
    // several values stand in one parameter, with commas between
    const list = rest.type === 'array' ? { style: 'form', explode: false } : {};
    return { name, in: place, required, description, ...list, schema: json(rest) };
  });
}

const prefix = '#/components/schemas/';

function refTo(schema: z.core.$ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('a schema in an answer needs an id');
  return `${prefix}${id}`;
}

/** Every schema that an answer can have, and those that it is made of, by id. */
function schemasOf(told: readonly Told[]): Record<string, Json> {
  const bodies = told.flatMap(({ operation }) => Object.values(operation().body?.content ?? {}));
  const answers = [
    problemSchema(),
    ...bodies,
    ...told.flatMap(({ operation }) => operation().responses[200].schema?.() ?? []),
  ];
  const { $defs = {} } = z.toJSONSchema(z.tuple(answers as [z.core.$ZodType, ...z.core.$ZodType[]]));
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${prefix}`), (_, one) =>
    // `maxItems` closes a tuple as well, and `items` says of what it is to tools that know no `prefixItems`
    one?.prefixItems && one.items === false ? { ...one, items: one.prefixItems[0] } : one,
  );
}
