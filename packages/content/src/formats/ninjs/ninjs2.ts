import type { DocumentFormat } from '../format.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { ninjsOf } from './index.ts';

/** A value with the names of its fields as ninjs 2 has them. */
type Lower<Value> = Value extends readonly (infer Item)[]
  ? Lower<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Key extends string ? Lowercase<Key> : never]: Lower<Value[Key]> }
    : Value;

/**
 * An article in IPTC ninjs 2.2: that is 3.1 in lower case, with `embargoed` for `embargoedUntil`, and associated objects
 * that do not tell what they are to this one.
 *
 * @param item As for `toNinjs`.
 * @see https://iptc.org/std/ninjs/
 * @example toNinjs2({ article }).pubstatus // usable
 */
export function toNinjs2(item: NewsItem) {
  const { standard: _standard, embargoedUntil, associations, ...object } = ninjsOf(item);
  return {
    standard: { name: 'ninjs', version: '2.2', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#' },
    ...lower(object),
    ...(embargoedUntil && { embargoed: embargoedUntil }),
    ...(associations && { associations: lower(associations.map(({ rel: _rel, ...association }) => association)) }),
  };
}

const lower = <Value>(value: Value): Lower<Value> => lowered(value) as Lower<Value>;

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key.toLowerCase(), lowered(of)]));
}

export const ninjs2: DocumentFormat = {
  ...documents.ninjs2,
  write: (item) => `${JSON.stringify(toNinjs2(item), null, 2)}\n`,
};
