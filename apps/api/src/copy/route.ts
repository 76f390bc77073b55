import type * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { answerOnce } from '../http/once.ts';
import { route } from '../route.ts';
import { copyLimits } from './limits.ts';
import type { ReadCopy } from './reading.ts';
import { type Sent, sentBody, sentCopy, sentProblems, sentQuery } from './sent.ts';

/** A route that takes copy by POST, within limits, and answers from its reading. */
interface CopyRoute<Answer> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** What comes back, and its shape. */
  readonly gives: { readonly description: string; readonly schema: () => z.core.$ZodType<Answer> };
  readonly from: (read: ReadCopy, sent: Sent) => Answer;
}

/** Makes such a route. Nothing of what was sent is kept. */
export const copyRoute = <Answer>(options: ApiOptions, { path, gives, from, ...told }: CopyRoute<Answer>) =>
  route({
    path,
    method: 'post',
    operation: () => ({
      ...told,
      tags: ['copy'],
      query: sentQuery(),
      body: sentBody(),
      responses: { 200: { ...gives, tagged: false }, problems: sentProblems },
    }),
    guards: copyLimits(options),
    async answer(c, query) {
      const sent = await sentCopy(c, query);
      if (sent instanceof Response) return sent;
      // the reader is loaded when copy first comes: a server that only serves starts the sooner
      const { readingsOf } = await import('./reading.ts');
      return answerOnce(c, from(await readingsOf(sent), sent));
    },
  });
