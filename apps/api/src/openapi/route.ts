import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { indented, type Representation, represent, send } from '../http/representation.ts';
import { type Route, route } from '../route.ts';
import { openApiAddress } from './address.ts';
import { openApiDocument } from './document.ts';

const documentSchema = once(() =>
  z
    .looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
    .meta({ id: 'OpenApiDocument', description: 'An OpenAPI 3.1 document.' }),
);

/**
 * `GET /openapi.json`
 *
 * @param routes All other routes; the document tells of this one too.
 */
export function openApi(routes: readonly Route[], site: string): Route {
  let made: Promise<Representation> | undefined;
  const self = route({
    path: openApiAddress,
    operation: () => ({
      operationId: 'getOpenApi',
      tags: ['about'],
      summary: 'This API, described',
      description: 'What you are reading: every address, what it takes and what it answers.',
      responses: { 200: { description: 'An OpenAPI 3.1 document.', schema: documentSchema } },
    }),
    async answer(c) {
      made ??= represent(indented(openApiDocument([...routes, self], site)));
      return send(c, await made);
    },
  });
  return self;
}
