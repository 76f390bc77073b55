import * as z from 'zod';
import { articlesAddress } from '../articles/address.ts';
import { checkAddress } from '../copy/check.ts';
import { readAddress } from '../copy/read.ts';
import { linkHeader } from '../http/link.ts';
import { legible, represent, send } from '../http/representation.ts';
import { mcpAddress } from '../mcp/address.ts';
import { openApiAddress } from '../openapi/address.ts';
import { referenceAddress } from '../reference/reference.ts';
import { route } from '../route.ts';
import { schemasAddress } from '../schemas/one.ts';

export const welcomeSchema = z
  .strictObject({
    title: z.string(),
    links: z
      .strictObject({
        self: z.string(),
        articles: z.string(),
        article: z.string().meta({ description: 'A URI template: put an id for `{id}`.' }),
        read: z.string().meta({ description: 'Takes copy by POST, and gives it read.' }),
        check: z.string().meta({ description: 'Takes copy by POST, and says what is wrong with it.' }),
        schema: z.string().meta({ description: 'A URI template: put the name of a schema for `{name}`.' }),
        openapi: z.string(),
        docs: z.string().meta({ description: 'The same, as a page to read and to try.' }),
        mcp: z.string().meta({ description: 'The Model Context Protocol, over streamable HTTP.' }),
        health: z.string(),
        site: z.string(),
      })
      .meta({ id: 'WelcomeLinks', description: 'Where everything stands.' }),
  })
  .meta({ id: 'Welcome', description: 'What there is.' });

const body: z.infer<typeof welcomeSchema> = {
  title: 'Dateline: an archive of wire copy',
  links: {
    self: '/v1',
    articles: articlesAddress,
    article: `${articlesAddress}/{id}`,
    read: readAddress,
    check: checkAddress,
    schema: `${schemasAddress}/{name}`,
    openapi: openApiAddress,
    docs: referenceAddress,
    mcp: mcpAddress,
    health: '/healthz',
    site: '/',
  },
};

/** `GET /v1` */
export const welcome = () =>
  route({
    path: '/v1',
    operation: {
      operationId: 'getIndex',
      tags: ['about'],
      summary: 'What there is',
      description: 'Links to all that the API offers.',
      responses: { 200: { description: 'The links.', schema: welcomeSchema } },
    },
    answer: async (c) =>
      send(
        c,
        await represent(legible(body), {
          link: linkHeader([
            { href: openApiAddress, rel: 'service-desc', type: 'application/json' },
            { href: referenceAddress, rel: 'service-doc', type: 'text/html' },
          ]),
        }),
      ),
  });
