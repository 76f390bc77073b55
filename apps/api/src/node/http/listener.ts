import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Archive } from '@dateline/content/archive';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../app.ts';
import type { ApiOptions } from '../../context.ts';
import { isApiPath } from '../../site/gate.ts';
import { pathOf } from './path.ts';

/** What a listener is made of. */
export interface ListenerOptions extends Omit<ApiOptions, 'archive'> {
  /** The archive, or how to come by the one that is to answer now. */
  readonly archive: Archive | (() => Archive | Promise<Archive>);
  /**
   * Whether to put lighter `Request` and `Response` in the place of the process's own, as `@hono/node-server` does; for a
   * process that serves nothing else.
   */
  readonly alone?: boolean;
}

/** Answers a request, or leaves it to `next`. */
export type Listener = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * The API as a listener of Node's, or a middleware of Vite's: it answers the paths that are its own, and leaves all others to
 * `next`.
 *
 * @example
 * const listener = createListener({ archive: () => latest, now: () => new Date(), site: 'http://localhost:8787' });
 * server.middlewares.use(listener);
 */
export function createListener({ archive, alone = false, ...options }: ListenerOptions): Listener {
  let made: { readonly archive: Archive; readonly answer: ReturnType<typeof getRequestListener> } | undefined;
  const answerFrom = (current: Archive) => {
    if (made?.archive !== current) {
      const { fetch } = createApp({ ...options, archive: current });
      made = { archive: current, answer: getRequestListener(fetch, { overrideGlobalObjects: alone }) };
    }
    return made.answer;
  };
  return (request, response, next) => {
    if (!isApiPath(pathOf(request))) return next();
    if (typeof archive !== 'function') return void answerFrom(archive)(request, response);
    Promise.resolve(archive()).then((current) => answerFrom(current)(request, response), next);
  };
}
