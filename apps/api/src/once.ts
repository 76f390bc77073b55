/**
 * Makes something when it is first asked for, and keeps it: to start, a server needs few of its schemas.
 *
 * @example const idSchema = once(() => z.string()); idSchema() === idSchema() // true
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
