import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { faultSchema } from '../problem/fault.ts';

const facetSchema = once(() =>
  z
    .strictObject({
      value: z.string().meta({ description: 'As the parameter of this name takes it.' }),
      name: z.string().optional().meta({ description: 'What it is called, where that is not the value.' }),
      count: z.int().nonnegative(),
    })
    .meta({ id: 'Facet', description: 'One sort, and how many of the list, on all its pages, are of it.' }),
);

const facetsSchema = once(() =>
  z.record(z.string(), z.array(facetSchema())).meta({ id: 'Facets', description: 'By name, the most frequent first.' }),
);

const pageLinksSchema = once(() =>
  z
    .strictObject({
      self: z.string(),
      first: z.string(),
      next: z.string().optional(),
      feed: z
        .string()
        .optional()
        .meta({ description: 'The same stories as RSS, the newest; the `Link` header has Atom and JSON Feed too.' }),
    })
    .meta({ id: 'PageLinks', description: 'This page, the first, the next where there is one, and the feed.' }),
);

/** A page of a list whose items may be told in part: all that `always` does not name may be left out. */
export function pageSchema<Members extends z.ZodRawShape>(
  name: string,
  description: string,
  members: Members,
  always: readonly string[],
) {
  const item = z
    .strictObject(
      Object.fromEntries(
        Object.entries(members).map(([key, schema]) => [key, always.includes(key) ? schema : z.optional(schema)]),
      ),
    )
    .meta({ id: `${name}Item`, description: `${description} What \`fields\` does not name is left out.` });
  return z
    .strictObject({
      items: z.array(item),
      total: z.int().nonnegative().meta({ description: 'How many there are on all pages.' }),
      next: z.string().optional().meta({ description: 'The cursor of the next page; absent on the last.' }),
      links: pageLinksSchema(),
      facets: z.optional(facetsSchema()),
      notes: z
        .optional(z.array(faultSchema()))
        .meta({ description: 'Of an empty list: which parameters find nothing by themselves, and what there is.' }),
    })
    .meta({ id: `${name}List`, description: `A page of a list: ${description}` });
}
