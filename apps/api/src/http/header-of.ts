import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * A header of a request, by its name in lower case. Node's server has them at hand, and a `Headers` object of the request's own
 * would cost more than all else that answers it.
 */
export function headerOf(
  c: Context,
  name: 'accept' | 'accept-encoding' | 'if-none-match' | 'if-modified-since',
): string | undefined {
  const { incoming }: Partial<HttpBindings> = c.env ?? {};
  return incoming?.headers ? incoming.headers[name] : c.req.header(name);
}
