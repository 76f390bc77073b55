import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter, type Store } from 'hono-rate-limiter';
import { problem } from '../problem/problem.ts';

/** How many requests one client may send. */
export type RateLimitOptions = {
  /** Who asks: an address, a key. */
  readonly client: (c: Context) => string;
} & (
  | {
      readonly perMinute: number /** Where the counts are kept; this process's memory unless said. */;
      readonly store?: Store;
    }
  | {
      /** The platform's own, as Cloudflare binds it. */ readonly binding: {
        limit(of: { key: string }): Promise<{ success: boolean }>;
      };
    }
);

/**
 * Stands before routes that cost work, and answers 429 to whoever asks too often.
 *
 * @example createApp({ …, rateLimit: rateLimit({ perMinute: 60, client: (c) => c.req.header('cf-connecting-ip') ?? '' }) })
 */
export function rateLimit({ client, ...kept }: RateLimitOptions): MiddlewareHandler {
  const common = { keyGenerator: client, handler: refuse };
  return 'binding' in kept
    ? rateLimiter({ ...common, binding: kept.binding })
    : rateLimiter({
        ...common,
        limit: kept.perMinute,
        windowMs: minute,
        standardHeaders: 'draft-7',
        ...(kept.store && { store: kept.store }),
      });
}

const minute = 60_000;

/** The limiter has set `Retry-After` where it knows; a minute is what it counts by. */
const refuse = (c: Context): Response =>
  problem('too-many', { headers: { 'retry-after': c.res.headers.get('retry-after') ?? String(minute / 1000) } });
