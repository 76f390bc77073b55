import { readingSchema } from '@dateline/content';
import type { ApiOptions } from '../context.ts';
import { copyRoute } from './route.ts';

export const readAddress = '/v1/read';

/** `POST /v1/read` */
export const readCopy = (options: ApiOptions) =>
  copyRoute(options, {
    path: readAddress,
    operationId: 'readCopy',
    summary: 'Read a piece of copy',
    description:
      'Raw copy in; the article and its diagnostics out, what is for editors included. Every span is [start, end) in UTF-16 code units of the copy, a byte order mark aside. Nothing is stored.',
    gives: { description: 'The reading.', schema: readingSchema },
    from: (reading) => reading,
  });
