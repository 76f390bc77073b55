import * as z from 'zod/mini';

/** What the JSON Schemas say of a schema; one with an id stands among their definitions. */
interface Description {
  readonly id: string;
  readonly description: string;
}

/** The schema with a line of documentation. The one it is made from keeps its own. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, says: string | Description): Schema {
  const described = schema.clone();
  z.globalRegistry.add(described, typeof says === 'string' ? { description: says } : { ...says });
  return described;
}
