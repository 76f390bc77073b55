import { fileDiagnosticSchema } from '@dateline/content';
import { inFile } from '@dateline/content/diagnostics';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { answerOnce } from '../http/once.ts';
import { route } from '../route.ts';
import { copyLimits } from './limits.ts';
import { readingOf } from './reading.ts';
import { sentBody, sentCopy, sentProblems, sentQuery } from './sent.ts';

export const checkAddress = '/v1/check';

const count = z.int().nonnegative();

const checkSchema = z
  .strictObject({
    counts: z
      .strictObject({ error: count, warning: count, info: count })
      .meta({ id: 'Counts', description: 'How many of each severity.' }),
    diagnostics: z.array(fileDiagnosticSchema),
  })
  .meta({ id: 'Check', description: 'What is wrong with a piece of copy.' });

/** `POST /v1/check` */
export const checkCopy = (options: ApiOptions) =>
  route({
    path: checkAddress,
    method: 'post',
    operation: {
      operationId: 'checkCopy',
      tags: ['copy'],
      summary: 'Check a piece of copy',
      description:
        'Raw copy in; what is wrong with it out, with line and column, as `dateline check` has it. Nothing is stored.',
      query: sentQuery,
      body: sentBody,
      responses: {
        200: { description: 'What was found.', schema: checkSchema, tagged: false },
        problems: sentProblems,
      },
    },
    guards: copyLimits(options),
    async answer(c, query) {
      const sent = await sentCopy(c, query);
      if (sent instanceof Response) return sent;
      const diagnostics = inFile(sent.id, sent.text, (await readingOf(sent)).diagnostics);
      const counts = { error: 0, warning: 0, info: 0 };
      for (const { severity } of diagnostics) counts[severity]++;
      return answerOnce<z.infer<typeof checkSchema>>({ counts, diagnostics });
    },
  });
