import type * as z from 'zod';

/**
 * The address of a list: its path, and of its parameters those that are not as they usually are, in the order of the schema.
 * However a client wrote them, they come out alike.
 *
 * @example addressWith('/v1/articles', schema, { limit: 20, agency: 'yonhap' }) // /v1/articles?agency=yonhap
 */
export function addressWith(path: string, schema: z.ZodObject, values: Readonly<Record<string, unknown>>): string {
  const query: string[] = [];
  for (const [name, shape] of Object.entries(schema.shape)) {
    const value = values[name];
    if (value === undefined || value === (shape as z.ZodType).safeParse(undefined).data) continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    query.push(`${name}=${encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',')}`);
  }
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
