import { once } from '@dateline/content/archive';
import { countsOf, inFile } from '@dateline/content/diagnostics';
import { fileDiagnosticSchema } from '@dateline/content/model';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { copyRoute } from './route.ts';

export const checkAddress = '/v1/check';

const checkSchema = once(() => {
  const count = z.int().nonnegative();
  return z
    .strictObject({
      counts: z
        .strictObject({ error: count, warning: count, info: count })
        .meta({ id: 'Counts', description: 'How many of each severity.' }),
      diagnostics: z.array(fileDiagnosticSchema),
    })
    .meta({ id: 'Check', description: 'What is wrong with a piece of copy.' });
});

/** `POST /v1/check` */
export const checkCopy = (options: ApiOptions) =>
  copyRoute(options, {
    path: checkAddress,
    operationId: 'checkCopy',
    summary: 'Check a piece of copy',
    description:
      'Raw copy, or copy in a news format, in; what is wrong with it out, with line and column, as `dateline check` has it. Nothing is stored.',
    gives: { description: 'What was found.', schema: checkSchema },
    from({ isList, readings }, { id = 'copy', text: sent }) {
      const diagnostics = readings.flatMap(({ text = sent, ...reading }, i) =>
        inFile(isList ? `${id}#${i + 1}` : id, text, reading.diagnostics),
      );
      return { counts: countsOf(diagnostics), diagnostics };
    },
  });
