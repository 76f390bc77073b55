import { once } from '@dateline/content/archive';
import {
  articleSchema,
  editionSchema,
  givenSchema,
  publicArticleSchema,
  readingSchema,
  storySchema,
} from '@dateline/content/model';
import * as z from 'zod';
import { linkHeader } from '../http/link.ts';
import { indented, type Representation, represent, send } from '../http/representation.ts';
import { oneOf } from '../list/parameters.ts';
import { noneOf, problemSchema } from '../problem/problem.ts';
import { route } from '../route.ts';

export const schemasAddress = '/v1/schemas';

/** By the name that they are asked for. */
const schemas: ReadonlyMap<string, () => z.core.$ZodType> = new Map<string, () => z.core.$ZodType>([
  ['article', () => articleSchema],
  ['edition', () => editionSchema],
  ['given', () => givenSchema],
  ['problem', problemSchema],
  ['public-article', () => publicArticleSchema],
  ['reading', () => readingSchema],
  ['story', () => storySchema],
]);

const names = [...schemas.keys()] as [string, ...string[]];

const schemaSchema = once(() =>
  z.looseObject({ $schema: z.string() }).meta({ id: 'JsonSchema', description: 'A JSON Schema, draft 2020-12.' }),
);

/** `GET /v1/schemas/{name}` */
export function oneSchema() {
  const made = new Map<string, Representation>();
  return route({
    path: `${schemasAddress}/{name}`,
    operation: () => ({
      operationId: 'getSchema',
      tags: ['about'],
      summary: 'A schema of the model',
      description: 'A JSON Schema, draft 2020-12, of what the archive and the reader give.',
      params: z.strictObject({ name: oneOf(names, 'Its name.') }),
      responses: {
        200: { description: 'The schema.', schema: schemaSchema, type: 'application/schema+json', linked: true },
        problems: ['not-found'],
      },
    }),
    async answer(c) {
      const name = c.req.param('name') ?? '';
      const schema = schemas.get(name);
      if (!schema) return noneOf('name', names);
      let representation = made.get(name);
      if (!representation) {
        representation = await represent(indented(z.toJSONSchema(schema())), {
          'content-type': 'application/schema+json',
          link: linkHeader([{ href: '/v1', rel: 'index' }]),
        });
        made.set(name, representation);
      }
      return send(c, representation);
    },
  });
}
