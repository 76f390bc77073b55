/** The front door: the app, for any runtime. The Node server is behind `./node`. */
export { createApp } from './app.ts';
export type { ApiOptions } from './context.ts';
export type { Logged } from './http/observe.ts';
export { type RateLimitOptions, rateLimit } from './http/rate-limit.ts';
