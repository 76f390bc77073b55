/**
 * The public address that the environment names.
 *
 * @throws Where it is none that a browser opens: `archive.example:8787` would pass for one, of a scheme that is called so.
 */
export function publicAddress(text: string): URL {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  throw new Error('DATELINE_SITE is to be an address, like https://archive.example.');
}
