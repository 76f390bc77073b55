import type * as z from 'zod';
import { type Fault, faultsFrom, unknownName } from './problem/fault.ts';

/** The parameters of a query, or what is wrong with them. */
export type Parsed<Values> =
  | { readonly values: Values; readonly faults?: never }
  | { readonly faults: readonly Fault[]; readonly values?: never };

/**
 * Makes the reader of an address's query.
 *
 * A parameter that is not known, or comes twice, is a fault: a misspelt filter must not pass for none.
 *
 * @param schema What is known there.
 * @returns A function of the whole address.
 */
export function queryParser<Schema extends z.ZodObject>(schema: Schema): (url: string) => Parsed<z.output<Schema>> {
  let unasked: Parsed<z.output<Schema>> | undefined;
  return (url) => {
    const start = url.indexOf('?');
    if (start < 0) {
      unasked ??= check(schema, new Map(), []);
      return unasked;
    }
    const given = new Map<string, string>();
    const faults: Fault[] = [];
    for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
      if (!Object.hasOwn(schema.shape, name)) faults.push(unknownName(schema, name));
      else if (given.has(name)) faults.push({ parameter: name, detail: 'It is given more than once.' });
      else given.set(name, value);
      if (faults.length > 9) return { faults };
    }
    return check(schema, given, faults);
  };
}

function check<Schema extends z.ZodObject>(
  schema: Schema,
  given: ReadonlyMap<string, string>,
  found: readonly Fault[],
): Parsed<z.output<Schema>> {
  const { success, data, error } = schema.safeParse(Object.fromEntries(given), { reportInput: true });
  if (success && found.length === 0) return { values: data };
  return { faults: [...found, ...(error?.issues.flatMap((issue) => faultsFrom(schema, issue)) ?? [])] };
}
