import * as z from 'zod/mini';

/** What the JSON Schemas say of a schema; one with an id stands among their definitions. */
interface Description {
  readonly id: string;
  readonly description: string;
}

/** The schema with a line of documentation: itself, or, where it has one that it keeps, another like it. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, says: string | Description): Schema {
  const described = z.globalRegistry.has(schema) ? schema.clone() : schema;
  z.globalRegistry.add(described, typeof says === 'string' ? { description: says } : { ...says });
  return described;
}
