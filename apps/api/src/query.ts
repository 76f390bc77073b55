import type * as z from 'zod';
import type { Fault } from './problem/problem.ts';

/** The parameters of a query, or what is wrong with them. */
export type Parsed<Values> =
  | { readonly values: Values; readonly faults?: never }
  | { readonly faults: readonly Fault[]; readonly values?: never };

/**
 * Reads the query of an address.
 *
 * A parameter that is not known, or comes twice, is a fault: a misspelt filter must not pass for none.
 *
 * @param schema What is known here.
 * @param url The whole address.
 */
export function parseQuery<Schema extends z.ZodObject>(schema: Schema, url: string): Parsed<z.output<Schema>> {
  const start = url.indexOf('?');
  const given = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [name, value] of start < 0 ? [] : new URLSearchParams(url.slice(start + 1))) {
    if (!Object.hasOwn(schema.shape, name)) faults.push({ detail: unknown(schema) });
    else if (given.has(name)) faults.push({ parameter: name, detail: 'It is given more than once.' });
    else given.set(name, value);
    if (faults.length > 9) return { faults };
  }
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success && faults.length === 0) return { values: result.data };
  for (const { path, message } of result.error?.issues ?? [])
    faults.push({ parameter: String(path[0]), detail: message });
  return { faults };
}

function unknown(schema: z.ZodObject): string {
  const known = Object.keys(schema.shape);
  return known.length === 0
    ? 'No parameter is known here.'
    : `A parameter is not known here. Known: ${known.join(', ')}.`;
}
