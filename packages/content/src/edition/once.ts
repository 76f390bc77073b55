/**
 * Makes something when it is first asked for, and keeps it.
 *
 * @example const schema = once(() => z.string()); schema() === schema() // true
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
