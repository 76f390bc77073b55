/** What every page and file of the site carries beside what its page says of itself. */
export const siteHeaders = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Astro names what is under `_astro` for its content: that never changes. All else is asked for again each time. */
export const siteCaching = (path: string): string =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
