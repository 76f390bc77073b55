import * as z from 'zod';
import { problems } from '../problem/kinds.ts';
import { problemSchema } from '../problem/problem.ts';
import type { Operation, Route } from '../route.ts';

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
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dateline',
      version: '1',
      description:
        'An archive of wire copy: what each piece says, who said it, and when, with its place in the source.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: site }],
    security: [],
    tags: [
      { name: 'articles', description: 'Pieces of wire copy.' },
      { name: 'about', description: 'The service itself.' },
    ],
    paths: Object.fromEntries(routes.map(({ path, operation }) => [path, { get: operationObject(operation) }])),
    components: {
      schemas: schemasOf(routes),
      headers: {
        ETag: { description: 'Names these bytes: send it back as `If-None-Match`.', schema: { type: 'string' } },
        Link: { description: 'Links, as RFC 8288 has them.', schema: { type: 'string' } },
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

function operationObject({ params, query, responses, ...told }: Operation<z.ZodObject>) {
  const { 200: success, problems: names = [] } = responses;
  const tagged = success.tagged ?? true;
  const failures = ['bad-parameter' as const, ...names, 'internal-error' as const].map((name) => [
    String(problems[name].status),
    {
      description: problems[name].means,
      content: { 'application/problem+json': { schema: { $ref: refTo(problemSchema) } } },
    },
  ]);
  return {
    ...told,
    parameters: [
      ...parameters('path', params),
      ...parameters('query', query),
      ...(tagged ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
    ],
    responses: {
      '200': {
        description: success.description,
        ...(tagged ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {}),
        content: {
          [success.type ?? 'application/json']: {
            schema: success.schema ? { $ref: refTo(success.schema) } : { type: 'string' },
          },
        },
      },
      ...(tagged ? { '304': { description: 'You hold it already.' } } : {}),
      ...Object.fromEntries(failures),
    },
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined) {
  return Object.entries(schema?.shape ?? {}).map(([name, shape]) => {
    const { $schema: _dialect, description, ...rest } = z.toJSONSchema(shape);
    return { name, in: place, required: place === 'path', description, schema: json(rest) };
  });
}

const prefix = '#/components/schemas/';

function refTo(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('a schema in an answer needs an id');
  return `${prefix}${id}`;
}

/** Every schema that an answer can have, and those that it is made of, by id. */
function schemasOf(routes: readonly Route[]): Record<string, Json> {
  const answers = [problemSchema, ...routes.flatMap(({ operation }) => operation.responses[200].schema ?? [])];
  const { $defs = {} } = z.toJSONSchema(z.tuple(answers as [z.ZodType, ...z.ZodType[]]));
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${prefix}`));
}
