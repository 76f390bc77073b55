/** What every answer of the API carries: it is public to read, and nothing but data. Few, since each costs a busy server time. */
export const common = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** How long an answer may be kept. */
export const caching = {
  /** Half a minute, so that a kill or a correction is soon seen, and at once by whoever asks again. */
  content: 'public, max-age=30, stale-while-revalidate=60',
  /** Kept, but asked for each time: what is not there now may be in a moment. */
  none: 'no-cache',
  /** Never kept. */
  never: 'no-store',
} as const;
