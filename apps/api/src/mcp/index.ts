import type { Hono, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ApiOptions } from '../context.ts';
import { copyLimits } from '../copy/limits.ts';
import { caching, common } from '../http/headers.ts';
import { mcpAddress } from './address.ts';

/**
 * Answers the Model Context Protocol over streamable HTTP: each request by itself, since there is no session to keep. What
 * speaks it is loaded with the first request: it would take a worker longer to start than all else.
 *
 * @see https://modelcontextprotocol.io/specification
 */
export function mcp(app: Hono, options: ApiOptions): void {
  let made: Promise<(request: Request) => Response | Promise<Response>> | undefined;
  app.use(
    mcpAddress,
    allowing,
    cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['*'] }),
    ...copyLimits(options),
  );
  app.all(mcpAddress, async (c) => {
    made ??= import('./server.ts').then(({ createServer }) => createServer(options));
    const answer = await (await made)(c.req.raw);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(common)) headers.set(name, value);
    headers.set('cache-control', caching.never);
    return new Response(answer.body, { status: answer.status, headers });
  });
}

/** Says which methods there are to whoever asks, or uses another. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 */
const allowing: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status === 204 || c.res.status === 405) c.res.headers.set('allow', 'POST, OPTIONS');
};
