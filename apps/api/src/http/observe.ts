import type { MiddlewareHandler } from 'hono';

/** One request, as a log has it: the path without its query, which may hold words that are nobody's business. */
export interface Logged {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** How long the answer took to make, in milliseconds; 0 where the platform stops the clock. */
  readonly ms: number;
}

/**
 * Gives each request an id, the client's own where it sent one, tells in the answer how long it took, and has it logged. One in
 * place of Hono's `request-id` and `timing`, since the log wants the time too; only where there is a log, since each header costs.
 *
 * @see https://www.w3.org/TR/server-timing/
 */
export const observe =
  (log: (request: Logged) => void): MiddlewareHandler =>
  async (c, next) => {
    const started = performance.now();
    const sent = c.req.header('x-request-id');
    const id = sent !== undefined && /^[\w.-]{1,100}$/.test(sent) ? sent : crypto.randomUUID();
    await next();
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    c.res.headers.set('x-request-id', id);
    c.res.headers.set('server-timing', `app;dur=${ms}`);
    log({ id, method: c.req.method, path: c.req.path, status: c.res.status, ms });
  };
