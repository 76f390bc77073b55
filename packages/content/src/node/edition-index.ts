import * as z from 'zod/mini';
import { editionSchema } from '../model/edition.ts';

/** A file that holds some of an edition's entries, as an array of JSON. */
const partSchema = z.strictObject({
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.positive()),
});

export type Part = z.infer<typeof partSchema>;

const { entries: _, ...rest } = editionSchema.shape;

/** An edition whose entries lie in parts, in their order. Its digest, which is over the rest, is over what they hold too. */
export const editionIndexSchema = z.strictObject({ ...rest, parts: z.array(partSchema) });

export type EditionIndex = z.infer<typeof editionIndexSchema>;

const BEGINNING = '{"format":2,"parts":';

/** True where a text is that of an index. */
export const isIndex = (text: string): boolean => text.startsWith(BEGINNING);

/** The text of an index up to its digest. */
export const indexText = (
  parts: readonly Part[],
  { stories, diagnostics }: { readonly stories: readonly unknown[]; readonly diagnostics: readonly unknown[] },
): string =>
  `${BEGINNING}${JSON.stringify(parts)},"stories":${JSON.stringify(stories)},"diagnostics":${JSON.stringify(diagnostics)}`;
