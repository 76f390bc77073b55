import type * as z from 'zod';

/**
 * Makes what gives the address of a list: its path, and of its parameters those that are not as they usually are, in the order
 * of the schema. However a client wrote them, they come out alike.
 *
 * @example addressesWith(schema)('/v1/articles', { limit: 20, agency: 'yonhap' }) // /v1/articles?agency=yonhap
 */
export function addressesWith(
  schema: z.ZodObject,
): (path: string, values: Readonly<Record<string, unknown>>) => string {
  let usual: readonly (readonly [name: string, value: unknown])[] | undefined;
  return (path, values) => {
    const query: string[] = [];
    usual ??= Object.entries(schema.shape).map(
      ([name, shape]) => [name, (shape as z.ZodType).safeParse(undefined).data] as const,
    );
    for (const [name, otherwise] of usual) {
      const value = values[name];
      if (value === undefined || value === otherwise) continue;
      const text = Array.isArray(value) ? value.join(',') : String(value);
      query.push(`${name}=${encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',')}`);
    }
    return query.length === 0 ? path : `${path}?${query.join('&')}`;
  };
}
