import * as z from 'zod';

/** What is known of a piece of copy from outside it: the `NAME.json` beside `NAME.txt`, or the fields of a stream. */
export const givenSchema = z
  .strictObject({
    published: z.iso
      .date()
      .or(z.iso.datetime({ offset: true }))
      .optional()
      .meta({ description: 'When it was published.' }),
    source: z.string().optional().meta({ description: 'Where it came from.' }),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .optional()
      .meta({ description: 'The last part of its address.' }),
  })
  .meta({ id: 'Given', description: 'What is given beside the copy.' });

export type Given = z.infer<typeof givenSchema>;
