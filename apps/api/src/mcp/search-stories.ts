import type { Highlighted } from '@dateline/content/archive';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { withDaysInOrder } from '../list/days.ts';
import { found } from './answer.ts';
import { daysSchema, limitSchema, readOnly, storyOf, storySchema } from './schemas.ts';

/** The tool `search_stories`. */
export function searchStories(server: McpServer, { archive, now }: ApiOptions): void {
  server.registerTool(
    'search_stories',
    {
      title: 'Search the archive',
      description:
        'Finds stories that have all the words asked for, in any form of theirs (flood, floods, flooded, flooding) and in British or American spelling, best first. "Words in quotation marks" stand together, a word with * at its end is a beginning, and none may be there that has - before it. Without a query: the newest stories.',
      inputSchema: withDaysInOrder(
        z.strictObject({
          query: z.string().max(500).default('').describe('As a person types it.'),
          ...daysSchema,
          limit: limitSchema,
        }),
      ),
      outputSchema: z.object({
        total: z.int(),
        stories: z.array(storySchema.extend({ excerpt: z.string().describe('The sentence that has most of it.') })),
      }),
      annotations: readOnly,
    },
    async ({ query, from, to, limit }) => {
      const asked = { now: now(), limit, filters: { ...(from && { from }), ...(to && { to }) } };
      if (query.trim() === '') {
        const { total, items } = await archive.stories(asked);
        return found({ total, stories: items.map(({ entry }) => ({ ...storyOf(entry), excerpt: ledeOf(entry) })) });
      }
      const { total, items } = await archive.search(query, asked);
      return found({
        total,
        stories: items.map(({ entry, highlights }) => ({ ...storyOf(entry), excerpt: textOf(highlights.sentence) })),
      });
    },
  );
}

const textOf = (pieces: readonly Highlighted[]): string => pieces.map(({ text }) => text).join('');

const ledeOf = ({
  article: { body },
}: {
  readonly article: { readonly body: readonly { kind: string; text: string }[] };
}) => body.find(({ kind }) => kind === 'paragraph')?.text ?? '';
