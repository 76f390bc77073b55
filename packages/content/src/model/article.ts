import * as z from 'zod/mini';
import { abbreviationSchema } from './abbreviation.ts';
import { blockSchema } from './block.ts';
import { bylineSchema } from './byline.ts';
import { changeNoteSchema } from './change-note.ts';
import { creditRoleSchema } from './credit-role.ts';
import { dateRefSchema } from './date-ref.ts';
import { datelineSchema } from './dateline.ts';
import { described } from './described.ts';
import { genreSchema } from './genre.ts';
import { itemSchema } from './item.ts';
import { markerSchema } from './marker.ts';
import { measureSchema } from './measure.ts';
import { nameSchema } from './name.ts';
import { noteSchema } from './note.ts';
import { noticeSchema } from './notice.ts';
import { originSchema } from './origin.ts';
import { phraseSchema } from './phrase.ts';
import { publishedSchema } from './published.ts';
import { quoteSchema } from './quote.ts';
import { residueSchema } from './residue.ts';
import { readFrom } from './span.ts';

const instantSchema = described(
  z.strictObject({
    value: described(z.string(), 'ISO 8601, with the zone where the copy gives it.'),
    text: z.string(),
    ...readFrom,
  }),
  { id: 'Instant', description: 'A moment that the copy states.' },
);

/** One piece of wire copy, read. The names follow IPTC ninjs and schema.org where they have one. */
export const articleSchema = described(
  z.strictObject({
    id: described(
      z.string(),
      "The file's path under its folder, slugged, without its ending; in a stream, the id given.",
    ),
    language: described(z.string(), 'BCP 47; `und` where it is not clear.'),
    headline: z.nullable(phraseSchema),
    markers: z.array(markerSchema),
    changeNote: z.optional(changeNoteSchema),
    slugline: z.optional(phraseSchema),
    keyPoints: z.array(phraseSchema),
    byline: z.nullable(bylineSchema),
    dateline: z.nullable(datelineSchema),
    published: publishedSchema,
    embargoedUntil: z.optional(instantSchema),
    expires: z.optional(instantSchema),
    status: described(
      z.enum(['usable', 'withheld', 'canceled']),
      'The IPTC publication status that the copy itself states.',
    ),
    statusFrom: described(z.optional(originSchema), 'What says so, where it is not usable.'),
    notice: z.optional(noticeSchema),
    edNote: z.optional(phraseSchema),
    urgency: described(z.optional(z.int().check(z.minimum(1), z.maximum(9))), 'IPTC urgency, 1 the most urgent.'),
    urgencyFrom: described(z.optional(originSchema), 'The header line that gives it.'),
    genre: z.optional(genreSchema),
    usageTerms: z.optional(phraseSchema),
    copyright: z.optional(phraseSchema),
    source: z.strictObject({
      name: described(z.string(), 'The file or stream it came from.'),
      agency: described(z.optional(z.string()), 'The agency that wrote it, as its id in the agency data.'),
      agencyFrom: described(z.optional(originSchema), 'Where it is named: in dateline, credit or sign-off.'),
    }),
    credit: z.nullable(phraseSchema),
    credits: z.array(creditRoleSchema),
    body: z.array(blockSchema),
    items: described(z.optional(z.array(itemSchema)), 'The stories of a digest, in order.'),
    quotes: z.array(quoteSchema),
    dates: z.array(dateRefSchema),
    names: z.array(nameSchema),
    abbreviations: z.array(abbreviationSchema),
    measures: z.array(measureSchema),
    notes: z.array(noteSchema),
    residue: z.array(residueSchema),
    wordCount: described(
      z.int().check(z.nonnegative()),
      'Words in the paragraphs, headings, lists and quotes of the body.',
    ),
  }),
  { id: 'Article', description: 'One piece of wire copy, read.' },
);

export interface Article extends z.infer<typeof articleSchema> {}
/** A moment that the copy states. */
export interface Instant extends z.infer<typeof instantSchema> {}
