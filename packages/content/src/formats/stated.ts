import { permitted } from './values/characters.ts';

/** A value of which what can be empty may be missing. */
export type Stated<Value> = Value extends readonly (infer Item)[]
  ? Stated<Exclude<Item, null | undefined>>[]
  : Value extends object
    ? { [Key in keyof Value as IsOpen<Value[Key]> extends true ? never : Key]: Stated<Value[Key]> } & {
        [Key in keyof Value as IsOpen<Value[Key]> extends true ? Key : never]?: Stated<
          Exclude<Value[Key], null | undefined>
        >;
      }
    : Value;

type IsOpen<Value> = null extends Value
  ? true
  : undefined extends Value
    ? true
    : string extends Value
      ? true
      : Value extends readonly unknown[]
        ? true
        : Value extends object
          ? IsNever<DefiniteKeys<Value>>
          : false;

type DefiniteKeys<Value> = { [Key in keyof Value]: IsOpen<Value[Key]> extends true ? never : Key }[keyof Value];

type IsNever<Value> = [Value] extends [never] ? true : false;

/**
 * What is stated of a thing, for a format in JSON: what is null, undefined or empty falls away, and so do characters that
 * no document may hold.
 *
 * @example stated({ headline: 'Wall holds', byline: null, names: [] }) // { headline: 'Wall holds' }
 */
export function stated<Value>(value: Value): Stated<Value> {
  return kept(value) as Stated<Value>;
}

function kept(value: unknown): unknown {
  if (typeof value === 'string') return permitted(value);
  if (Array.isArray(value)) return value.map(kept).filter(isStated);
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = {};
  for (const [key, of] of Object.entries(value)) {
    const what = kept(of);
    if (isStated(what)) object[key] = what;
  }
  return object;
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && isEmpty(value));

function isEmpty(value: object): boolean {
  for (const _key in value) return false;
  return true;
}
