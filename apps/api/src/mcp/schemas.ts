import type { Entry } from '@dateline/content';
import * as z from 'zod';
import { refOf } from '../articles/shown.ts';
import { day } from '../list/days.ts';

export const limitSchema = z.int().min(1).max(50).default(10).describe('How many at the most.');

export const daysSchema = {
  from: day('The first day: 2027-10-12, 2027-10 or 2027.').optional(),
  to: day('The last day, itself included.').optional(),
};

/** The address of an article among the resources. */
export const articleUri = (id: string): string => `dateline://articles/${encodeURIComponent(id)}`;

/** What tells a story apart. */
export const storySchema = z.object({
  slug: z.string().describe('What to ask read_story for.'),
  headline: z.string().nullable(),
  published: z.string().nullable().describe("The agency's own day or instant; null where the copy does not tell."),
  agency: z.string().optional(),
  article: z.string().describe('The resource that has its text.'),
});

export function storyOf(entry: Entry): z.infer<typeof storySchema> {
  const { id, ...ref } = refOf(entry);
  return { slug: entry.story, ...ref, article: articleUri(id) };
}

/** What every tool is: it changes nothing, and asks nobody else. */
export const readOnly = { readOnlyHint: true, openWorldHint: false } as const;
