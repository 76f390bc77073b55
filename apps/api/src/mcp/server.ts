import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  McpServer,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { ApiOptions } from '../context.ts';
import { articles } from './articles.ts';
import { listQuotes } from './list-quotes.ts';
import { readRawCopy } from './read-copy.ts';
import { readStory } from './read-story.ts';
import { searchStories } from './search-stories.ts';
import { walkTimeline } from './walk-timeline.ts';

/** Makes what answers a request of the protocol by itself. */
export function createServer(options: ApiOptions): (request: Request) => Response | Promise<Response> {
  return (request) => refused(request, options.site) ?? answerTo(request, options);
}

/** Answers, and reports what goes wrong; what is wrong with a request itself, the answer tells whoever sent it. */
async function answerTo(request: Request, options: ApiOptions): Promise<Response> {
  const errors: Error[] = [];
  let isAnswered = false;
  const onerror = (error: Error): void => {
    if (isAnswered) options.report?.(error);
    else errors.push(error);
  };
  const response = await createMcpHandler(() => serverOf(options), { onerror }).fetch(request);
  isAnswered = true;
  if (response.status >= 500) for (const error of errors) options.report?.(error);
  return response;
}

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
