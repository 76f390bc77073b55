/**
 * Has every call of a Hono client put its path parameters in as one name each: Hono puts them in as they are, so that an id
 * with a slash or a question mark in it would be another address, and an empty one the list above.
 *
 * @see https://hono.dev/docs/guides/rpc#path-parameters
 */
export const withEncodedPaths = <Chain extends object>(chain: Chain): Chain =>
  new Proxy(chain, {
    get(of, key) {
      const next: unknown = Reflect.get(of, key);
      return typeof next === 'function' ? withEncodedPaths(next) : next;
    },
    apply: (call, of, [given, ...others]: [Given | undefined, ...unknown[]]) =>
      Reflect.apply(call as Call, of, [given?.param ? { ...given, param: encoded(given.param) } : given, ...others]),
  });

interface Given {
  readonly param?: Readonly<Record<string, unknown>>;
}

type Call = (...given: readonly unknown[]) => unknown;

const encoded = (param: NonNullable<Given['param']>) =>
  Object.fromEntries(Object.entries(param).map(([name, value]) => [name, encodedPart(name, String(value))]));

function encodedPart(name: string, value: string): string {
  if (value === '') throw new TypeError(`No address has an empty ${name}`);
  return encodeURIComponent(value.toWellFormed());
}
