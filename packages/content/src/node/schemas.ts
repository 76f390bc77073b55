import * as z from 'zod';
import { articleSchema } from '../model/article.ts';
import { editionSchema } from '../model/edition.ts';
import { givenSchema } from '../model/given.ts';
import { readingSchema } from '../model/reading.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The published JSON Schemas by name, draft 2020-12, made from the Zod ones. */
export const jsonSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map<string, JsonSchema>([
    ['article', z.toJSONSchema(articleSchema)],
    ['edition', z.toJSONSchema(editionSchema)],
    ['given', z.toJSONSchema(givenSchema)],
    ['reading', z.toJSONSchema(readingSchema)],
  ]);
