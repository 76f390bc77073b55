import * as z from 'zod';
import { abbreviationSchema } from './abbreviation.ts';
import { blockSchema } from './block.ts';
import { bylineSchema } from './byline.ts';
import { changeNoteSchema } from './change-note.ts';
import { creditRoleSchema } from './credit-role.ts';
import { dateRefSchema } from './date-ref.ts';
import { datelineSchema } from './dateline.ts';
import { markerSchema } from './marker.ts';
import { measureSchema } from './measure.ts';
import { nameSchema } from './name.ts';
import { noteSchema } from './note.ts';
import { phraseSchema } from './phrase.ts';
import { publishedSchema } from './published.ts';
import { quoteSchema } from './quote.ts';
import { residueSchema } from './residue.ts';
import { readFrom } from './span.ts';

const instantSchema = z
  .strictObject({
    value: z.string().meta({ description: 'ISO 8601, with the zone where the copy gives it.' }),
    text: z.string(),
    ...readFrom,
  })
  .meta({ id: 'Instant', description: 'A moment that the copy states.' });

/** One piece of wire copy, read. The names follow IPTC ninjs and schema.org where they have one. */
export const articleSchema = z
  .strictObject({
    id: z.string().meta({
      description: "The file's path under its folder, slugged, without its ending; in a stream, the id given.",
    }),
    language: z.string().meta({ description: 'BCP 47; `und` where it is not clear.' }),
    headline: phraseSchema.nullable(),
    markers: z.array(markerSchema),
    changeNote: changeNoteSchema.optional(),
    slugline: phraseSchema.optional(),
    keyPoints: z.array(phraseSchema),
    byline: bylineSchema.nullable(),
    dateline: datelineSchema.nullable(),
    published: publishedSchema,
    embargoedUntil: instantSchema.optional(),
    expires: instantSchema.optional(),
    status: z
      .enum(['usable', 'withheld', 'canceled'])
      .meta({ description: 'The IPTC publication status that the copy itself states.' }),
    edNote: phraseSchema.optional(),
    urgency: z.int().min(1).max(9).optional().meta({ description: 'IPTC urgency, 1 the most urgent.' }),
    genre: phraseSchema.optional(),
    usageTerms: phraseSchema.optional(),
    copyright: phraseSchema.optional(),
    source: z.strictObject({
      name: z.string().meta({ description: 'The file or stream it came from.' }),
      agency: z.string().optional().meta({ description: 'The agency that wrote it, as its id in the agency data.' }),
    }),
    credit: phraseSchema.nullable(),
    credits: z.array(creditRoleSchema),
    body: z.array(blockSchema),
    quotes: z.array(quoteSchema),
    dates: z.array(dateRefSchema),
    names: z.array(nameSchema),
    abbreviations: z.array(abbreviationSchema),
    measures: z.array(measureSchema),
    notes: z.array(noteSchema),
    residue: z.array(residueSchema),
    wordCount: z
      .int()
      .nonnegative()
      .meta({ description: 'Words in the paragraphs, headings, lists and quotes of the body.' }),
  })
  .meta({ id: 'Article', description: 'One piece of wire copy, read.' });

export type Article = z.infer<typeof articleSchema>;
export type Instant = z.infer<typeof instantSchema>;
