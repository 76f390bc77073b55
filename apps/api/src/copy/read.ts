import { readingSchema } from '@dateline/content';
import type { ApiOptions } from '../context.ts';
import { answerOnce } from '../http/once.ts';
import { route } from '../route.ts';
import { copyLimits } from './limits.ts';
import { readingOf } from './reading.ts';
import { sentBody, sentCopy, sentProblems, sentQuery } from './sent.ts';

export const readAddress = '/v1/read';

/** `POST /v1/read` */
export const readCopy = (options: ApiOptions) =>
  route({
    path: readAddress,
    method: 'post',
    operation: {
      operationId: 'readCopy',
      tags: ['copy'],
      summary: 'Read a piece of copy',
      description:
        'Raw copy in; the article and its diagnostics out, what is for editors included. Every span is [start, end) in UTF-16 code units of the copy, a byte order mark aside. Nothing is stored.',
      query: sentQuery,
      body: sentBody,
      responses: {
        200: { description: 'The reading.', schema: readingSchema, tagged: false },
        problems: sentProblems,
      },
    },
    guards: copyLimits(options),
    async answer(c, query) {
      const sent = await sentCopy(c, query);
      return sent instanceof Response ? sent : answerOnce(await readingOf(sent));
    },
  });
