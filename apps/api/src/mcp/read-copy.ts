import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { readingOf } from '../copy/reading.ts';
import { found } from './answer.ts';
import { readOnly } from './schemas.ts';

/** The tool `read_copy`. */
export function readRawCopy(server: McpServer): void {
  server.registerTool(
    'read_copy',
    {
      title: 'Read raw wire copy',
      description:
        'Reads a piece of newswire copy: headline and markers, byline, dateline, publication date, paragraphs, quotations and who said them, names, dates, and what is wrong with it. Nothing is stored. Spans are [start, end) in UTF-16 code units of the text.',
      inputSchema: z.strictObject({
        text: z.string().max(200_000).describe('The copy, as it came.'),
        published: z.iso.date().optional().describe('The day it was published, where that is known.'),
      }),
      annotations: readOnly,
    },
    async ({ text, published }) => {
      const given = published === undefined ? {} : { published };
      return found({ ...(await readingOf(text, { ...given, id: 'copy' })) });
    },
  );
}
