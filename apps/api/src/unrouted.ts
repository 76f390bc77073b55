import type { Context } from 'hono';
import * as z from 'zod';
import { common } from './http/headers.ts';
import type { Fault } from './problem/fault.ts';
import { problem } from './problem/problem.ts';
import type { Route } from './route.ts';

/**
 * What to answer where no route does: to OPTIONS what may be asked here, to another method 405, and else 404.
 *
 * "The origin server MUST generate an Allow header field in a 405 response."
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export function unrouted(routes: readonly Route[]): (c: Context) => Response {
  // the router has taken one slash off the end already
  const known = routes.map(({ path, method = 'get' }) => ({
    methods: method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
    path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
  }));
  return (c) => {
    const methods = [...new Set(known.filter(({ path }) => path.test(c.req.path)).flatMap((one) => one.methods))];
    if (methods.length === 0) {
      const below = routes.filter(
        ({ path, told }) => told?.length !== 0 && path.replace(/\/\{\w+\}$/, '') === c.req.path,
      );
      return problem('not-found', { ...(below.length > 0 && { errors: below.map(belowFault) }) });
    }
    return c.req.method === 'OPTIONS'
      ? preflight(methods)
      : problem('method-not-allowed', { headers: { allow: allowOf(methods) } });
  };
}

/** What stands below an address at which nothing does: whoever goes up from there is told the way down. */
function belowFault({ path, operation }: Route): Fault {
  const [, parameter = ''] = /\{(\w+)\}$/.exec(path) ?? [];
  const shape = operation().params?.shape[parameter];
  const takes = shape instanceof z.ZodEnum ? ` One of: ${shape.options.join(', ')}.` : '';
  return { parameter, detail: `It is to be given: ${path}.${takes}` };
}

const allowOf = (methods: readonly string[]): string => [...methods, 'OPTIONS'].join(', ');

/** https://fetch.spec.whatwg.org/#http-cors-protocol */
const preflight = (methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...common,
      allow: allowOf(methods),
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'Accept, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id',
      'access-control-max-age': '86400',
    },
  });
