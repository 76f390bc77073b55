import type { Context } from 'hono';
import { common } from './http/headers.ts';
import { problem } from './problem/problem.ts';
import type { Route } from './route.ts';

const allow = 'GET, HEAD, OPTIONS';

/**
 * What to answer where no route does: to OPTIONS what may be asked here, to another method 405, and else 404.
 *
 * "The origin server MUST generate an Allow header field in a 405 response."
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export function unrouted(routes: readonly Route[]): (c: Context) => Response {
  // the router has taken one slash off the end already
  const paths = routes.map(
    ({ path }) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
  );
  return (c) => {
    if (!paths.some((path) => path.test(c.req.path))) return problem('not-found');
    return c.req.method === 'OPTIONS' ? preflight() : problem('method-not-allowed', { headers: { allow } });
  };
}

/** https://fetch.spec.whatwg.org/#http-cors-protocol */
const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...common,
      allow,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'Accept, If-None-Match',
      'access-control-max-age': '86400',
    },
  });
