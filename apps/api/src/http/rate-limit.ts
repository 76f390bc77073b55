import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter, type Store } from 'hono-rate-limiter';
import { problem } from '../problem/problem.ts';

/** How many requests one client may send. */
export type RateLimitOptions = {
  /** Who asks: an address, a key. */
  readonly client: (c: Context) => string;
  readonly perMinute: number;
} & (
  | { /** Where the counts are kept; this process's memory unless said. */ readonly store?: Store }
  | { /** The platform's own, as Cloudflare binds it, which counts by itself. */ readonly binding: Binding }
);

interface Binding {
  limit(of: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Stands before routes that cost work, and answers 429 to whoever asks too often. Every answer tells the policy and, where that
 * is known, what is left of it: `RateLimit-Policy: "copy";q=120;w=60`, `RateLimit: "copy";r=119;t=60`.
 *
 * @see https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-11.html
 * @example createApp({ …, rateLimit: rateLimit({ perMinute: 60, client: (c) => c.req.header('cf-connecting-ip') ?? '' }) })
 */
export function rateLimit({ client, perMinute, ...kept }: RateLimitOptions): MiddlewareHandler {
  const common = { keyGenerator: client, handler: () => problem('too-many') };
  const limiter: MiddlewareHandler =
    'binding' in kept
      ? rateLimiter({ ...common, binding: kept.binding })
      : rateLimiter({ ...common, limit: perMinute, windowMs: 1000 * minute, standardHeaders: false, ...kept });
  return async (c, next) => {
    const refused = await limiter(c, next);
    if (refused) c.res = refused;
    const left = refused ? { remaining: 0 } : c.get('rateLimit');
    const reset = secondsUntil(c.get('rateLimit')?.resetTime);
    c.res.headers.set('ratelimit-policy', `"copy";q=${perMinute};w=${minute}`);
    if (left) c.res.headers.set('ratelimit', `"copy";r=${left.remaining};t=${reset}`);
    if (refused) c.res.headers.set('retry-after', String(reset));
  };
}

/** What is counted by, in seconds. */
const minute = 60;

const secondsUntil = (time: Date | undefined): number =>
  time ? Math.min(minute, Math.max(1, Math.ceil((time.getTime() - Date.now()) / 1000))) : minute;
