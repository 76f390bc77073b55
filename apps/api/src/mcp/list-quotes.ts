import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { found, nothing } from './answer.ts';
import { limitSchema, readOnly, storyOf, storySchema } from './schemas.ts';

const quoteSchema = z.object({
  text: z.string().describe('The words said, without the quotation marks.'),
  kind: z
    .enum(['direct', 'partial', 'indirect'])
    .describe('`indirect` is told in the words of the copy, not of the speaker.'),
  cue: z.string().nullable().describe('The word that tells of the saying: said, denied.'),
  speaker: z.string().nullable().describe('The name, or the description as printed where the copy keeps it back.'),
  anonymous: z.boolean(),
  story: storySchema,
});

/** So many are told of who are called so too. */
const few = 5;

/** The tool `list_quotes`. */
export function listQuotes(server: McpServer, { archive, now }: ApiOptions): void {
  server.registerTool(
    'list_quotes',
    {
      title: 'Who said what',
      description: 'What a person, or anybody, is quoted as saying, newest first, with the story that has it.',
      inputSchema: z.strictObject({
        speaker: z.string().min(1).max(200).optional().describe('A name, or the beginning of one.'),
        query: z.string().max(500).optional().describe('Words that were said.'),
        limit: limitSchema,
      }),
      outputSchema: z.object({
        total: z.int(),
        speaker: z.string().optional().describe('Whose quotations these are, of those who are called so.'),
        others: z.array(z.string()).optional().describe('Who else is called so: ask for one by the whole name.'),
        quotes: z.array(quoteSchema),
      }),
      annotations: readOnly,
    },
    async ({ speaker, query, limit }) => {
      const moment = now();
      const [person, ...others] =
        speaker === undefined
          ? []
          : (await archive.entities('person', { now: moment, limit: 1 + few, q: speaker })).items;
      if (speaker !== undefined && !person) return nothing('Nobody of this name is in a story that may be shown.');
      const { total, items } = await archive.quotes({ now: moment, limit, q: query, speaker: person?.id });
      return found({
        total,
        ...(person && { speaker: person.name }),
        ...(others.length > 0 && { others: others.map(({ name }) => name) }),
        quotes: items.map(({ entry, quote: { text, kind, cue, speaker: by } }) => ({
          ...{ text, kind, cue: cue?.text ?? null, speaker: by?.name ?? null, anonymous: by?.anonymous ?? false },
          story: storyOf(entry),
        })),
      });
    },
  );
}
