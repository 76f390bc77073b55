import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import type { ApiOptions } from '../context.ts';
import { problem } from '../problem/problem.ts';

/** The largest body unless said, in bytes: a long piece of copy is a tenth of it. */
const megabyte = 1_048_576;

/** What stands before a route that reads what anyone sends. */
export const copyLimits = ({ rateLimit, patience = 10_000, largest = megabyte }: ApiOptions): MiddlewareHandler[] => [
  ...(rateLimit ? [rateLimit] : []),
  timeout(patience, () => new HTTPException(408, { res: problem('too-slow') })),
  bodyLimit({
    maxSize: largest,
    onError: () => problem('too-large', { errors: [{ detail: `At most ${largest} bytes.` }] }),
  }),
];
