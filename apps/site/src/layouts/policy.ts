/** Directives of a Content-Security-Policy, each with what it allows. */
export type Policy = Readonly<Record<string, string>>;

/** For a page to read: nothing runs, nothing comes from elsewhere, and nothing goes there. */
const reading: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // nothing runs that could connect, but tools that look at a page fetch robots.txt from within it
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The Content-Security-Policy of a page, as its `meta` element has it.
 *
 * @param needs What the page needs beyond reading.
 * @see https://www.w3.org/TR/CSP3/
 * @example policyOf({ 'script-src': "'self'" }) // default-src 'none'; …; script-src 'self'
 */
export const policyOf = (needs: Policy = {}): string =>
  Object.entries({ ...reading, ...needs })
    .map(([directive, allows]) => `${directive} ${allows}`)
    .join('; ');
