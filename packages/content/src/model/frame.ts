import * as z from 'zod';
import { readFrom } from './span.ts';

/** A value that is simply words of the copy. */
export const phraseSchema = z
  .strictObject({ text: z.string(), ...readFrom })
  .meta({ id: 'Phrase', description: 'Words of the copy, with their place.' });

export type Phrase = z.infer<typeof phraseSchema>;

export const markerSchema = z
  .strictObject({
    kind: z.string().meta({
      description: 'What it marks, in lower case: lead, urgent, update, correction, writethru, focus, interview …',
    }),
    number: z.int().positive().optional().meta({ description: 'Which one in its ladder: 2 for `2nd LD`.' }),
    text: z.string().meta({ description: 'As printed.' }),
    ...readFrom,
  })
  .meta({ id: 'Marker', description: 'An editorial marker before the headline.' });

export type Marker = z.infer<typeof markerSchema>;

export const bylineSchema = z
  .strictObject({
    text: z.string().meta({ description: 'The line as printed.' }),
    names: z.array(z.string()).meta({ description: 'The writers it names.' }),
    ...readFrom,
  })
  .meta({ id: 'Byline', description: 'Who wrote it, as the copy states.' });

export type Byline = z.infer<typeof bylineSchema>;

export const datelineSchema = z
  .strictObject({
    text: z.string().meta({ description: 'As printed, its dash included.' }),
    places: z.array(z.string()).meta({ description: 'The places as printed, in order.' }),
    agency: z.string().optional().meta({ description: 'The agency, or agencies, as printed.' }),
    date: z
      .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), year: z.int().optional() })
      .optional()
      .meta({ description: 'Month and day, and the year where it stands there.' }),
    ...readFrom,
  })
  .meta({ id: 'Dateline', description: 'Where, and when, the copy was filed.' });

export type Dateline = z.infer<typeof datelineSchema>;

export const creditRoleSchema = z
  .strictObject({
    role: z.string().meta({ description: 'reporting, additional reporting, writing, editing, photo …' }),
    name: z.string(),
    place: z.string().optional(),
    ...readFrom,
  })
  .meta({ id: 'CreditRole', description: 'One person credited with one task.' });

export type CreditRole = z.infer<typeof creditRoleSchema>;

export const changeNoteSchema = z
  .strictObject({
    text: z.string(),
    changes: z.array(
      z.strictObject({
        verb: z.string().meta({ description: 'adds, updates, recasts, changes, corrects …, in lower case.' }),
        object: z.string().meta({ description: 'What is changed, as printed.' }),
        paragraphs: z.array(z.int()).meta({ description: 'Which paragraphs, from 1; from the end, -1 is the last.' }),
      }),
    ),
    ...readFrom,
  })
  .meta({ id: 'ChangeNote', description: 'What this version changes: for editors, never shown to readers.' });

export type ChangeNote = z.infer<typeof changeNoteSchema>;

export const noteSchema = z
  .strictObject({
    text: z.string(),
    reason: z
      .string()
      .meta({ description: 'Why it is set aside: transmission header, sign-off, editors’ note, embargo …' }),
    audience: z
      .enum(['editors', 'everyone'])
      .meta({ description: 'Whom it speaks to: what is for editors is never published.' }),
    ...readFrom,
  })
  .meta({ id: 'Note', description: 'A part that speaks about the copy.' });

export type Note = z.infer<typeof noteSchema>;

export const residueSchema = z
  .strictObject({
    text: z.string(),
    reason: z.string().meta({ description: 'What it is left over from: page furniture …' }),
    ...readFrom,
  })
  .meta({ id: 'Residue', description: 'What is left of the page that the copy was taken from.' });

export type Residue = z.infer<typeof residueSchema>;
