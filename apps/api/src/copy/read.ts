import { once } from '@dateline/content/archive';
import { readingSchema } from '@dateline/content/model';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { copyRoute } from './route.ts';

export const readAddress = '/v1/read';

const oneSchema = once(() =>
  z
    .strictObject({
      ...readingSchema.shape,
      text: z.string().optional().meta({
        description: 'What a news format carries, set as wire copy: the spans point into it. Absent for copy.',
      }),
    })
    .meta({ id: 'ReadCopy', description: 'An article, or null and why, with the diagnostics.' }),
);

const listSchema = once(() =>
  z
    .strictObject({ items: z.array(oneSchema()) })
    .meta({ id: 'ReadCopies', description: 'The readings of a source that may hold several items, in its order.' }),
);

const answerSchema = once(() =>
  z
    .union([oneSchema(), listSchema()])
    .meta({ id: 'CopyRead', description: 'The reading of one piece of copy, or of each item of a list.' }),
);

/** `POST /v1/read` */
export const readCopy = (options: ApiOptions) =>
  copyRoute(options, {
    path: readAddress,
    operationId: 'readCopy',
    summary: 'Read a piece of copy',
    description:
      'Raw copy, or copy in a news format, in; the article and its diagnostics out, what is for editors included. Every span is [start, end) in UTF-16 code units of the copy, a byte order mark aside; of a news format, of the `text` that comes with the article. Nothing is stored.',
    gives: {
      description:
        'The reading; a list of them where a feed, a news message, a list or a transmission of several messages was sent.',
      schema: answerSchema,
    },
    from: ({ isList, readings }) => (isList ? { items: [...readings] } : (readings[0] as (typeof readings)[number])),
  });
