import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const genreSchema = described(
  z.strictObject({
    value: described(z.string(), 'analysis, feature, focus, interview, factbox, digest …, in lower case.'),
    text: described(z.string(), 'As printed.'),
    ...readFrom,
  }),
  { id: 'Genre', description: 'What kind of piece it is, as its markers say.' },
);

export interface Genre extends z.infer<typeof genreSchema> {}
