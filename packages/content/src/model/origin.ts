import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const originSchema = described(z.strictObject(readFrom), {
  id: 'Origin',
  description: 'Where a bare value was read, and by which rule.',
});

export interface Origin extends z.infer<typeof originSchema> {}
