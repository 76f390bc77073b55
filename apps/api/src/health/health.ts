import { once } from '@dateline/content/archive';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { caching, common } from '../http/headers.ts';
import { indented } from '../http/representation.ts';
import { route } from '../route.ts';

const healthSchema = once(() =>
  z
    .strictObject({
      status: z.literal('ok'),
      articles: z.int().nonnegative().meta({ description: 'How many may be read now.' }),
    })
    .meta({ id: 'Health', description: 'The service answers, and so does its archive.' }),
);

/** `GET /healthz` */
export const health = ({ archive, now }: ApiOptions) =>
  route({
    path: '/healthz',
    operation: () => ({
      operationId: 'getHealth',
      tags: ['about'],
      summary: 'Whether the service is well',
      description: 'For monitors: 200 where the service answers from its archive. Nobody keeps the answer.',
      responses: { 200: { description: 'It is.', schema: healthSchema, tagged: false } },
    }),
    async answer() {
      const { total } = await archive.list({ now: now(), limit: 1 });
      const body: z.infer<ReturnType<typeof healthSchema>> = { status: 'ok', articles: total };
      return new Response(indented(body), {
        headers: { ...common, 'cache-control': caching.never, 'content-type': 'application/json' },
      });
    },
  });
