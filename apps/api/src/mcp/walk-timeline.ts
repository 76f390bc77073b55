import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { withDaysInOrder } from '../list/days.ts';
import { found } from './answer.ts';
import { daysSchema, limitSchema, readOnly, storyOf, storySchema } from './schemas.ts';

const eventSchema = z.object({
  date: z.string().describe('A day, a month or a year.'),
  says: z.string().describe('The sentence that speaks of it.'),
  story: storySchema,
});

/** The tool `walk_timeline`. */
export function walkTimeline(server: McpServer, { archive, now }: ApiOptions): void {
  server.registerTool(
    'walk_timeline',
    {
      title: 'Walk the timeline',
      description: 'What the stories say happened, or will, at the dates they speak of; earliest first.',
      inputSchema: withDaysInOrder(
        z.strictObject({
          ...daysSchema,
          latest: z.boolean().default(false).describe('Latest first.'),
          limit: limitSchema,
        }),
      ),
      outputSchema: z.object({ total: z.int(), events: z.array(eventSchema) }),
      annotations: readOnly,
    },
    async ({ from, to, latest, limit }) => {
      const sort = latest ? 'latest' : 'earliest';
      const { total, items } = await archive.timeline({ now: now(), limit, from, to, sort });
      return found({
        total,
        events: items.map(({ date, text, entry }) => ({ date, says: text, story: storyOf(entry) })),
      });
    },
  );
}
