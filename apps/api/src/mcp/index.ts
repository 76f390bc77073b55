import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  McpServer,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { Hono, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ApiOptions } from '../context.ts';
import { copyLimits } from '../copy/limits.ts';
import { caching, common } from '../http/headers.ts';
import { mcpAddress } from './address.ts';
import { articles } from './articles.ts';
import { listQuotes } from './list-quotes.ts';
import { readRawCopy } from './read-copy.ts';
import { readStory } from './read-story.ts';
import { searchStories } from './search-stories.ts';
import { walkTimeline } from './walk-timeline.ts';

/**
 * Answers the Model Context Protocol over streamable HTTP: each request by itself, since there is no session to keep.
 *
 * @see https://modelcontextprotocol.io/specification
 */
export function mcp(app: Hono, options: ApiOptions): void {
  const { fetch } = createMcpHandler(() => serverOf(options), {
    ...(options.report && { onerror: options.report }),
  });
  app.use(
    mcpAddress,
    allowing,
    cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['*'] }),
    ...copyLimits(options),
  );
  app.all(mcpAddress, async (c) => {
    const answer = refused(c.req.raw, options.site) ?? (await fetch(c.req.raw));
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

/**
 * A server on somebody's own machine answers no page of the web that has turned its name to that machine.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning
 */
function refused(request: Request, site: string): Response | undefined {
  if (!localhostAllowedHostnames().includes(new URL(site).hostname)) return undefined;
  return (
    (request.headers.has('host') ? hostHeaderValidationResponse(request, localhostAllowedHostnames()) : undefined) ??
    originValidationResponse(request, localhostAllowedOrigins())
  );
}

function serverOf(options: ApiOptions): McpServer {
  const server = new McpServer(
    { name: 'dateline', title: 'Dateline', version: '1', websiteUrl: options.site },
    {
      instructions:
        'An archive of newswire copy. Search for stories, read them with their versions, ask who said what, walk the timeline of what they tell, or have raw copy read. Every value was read from the copy; null means that the copy does not tell.',
    },
  );
  for (const add of [searchStories, readStory, listQuotes, walkTimeline, readRawCopy, articles]) add(server, options);
  return server;
}
