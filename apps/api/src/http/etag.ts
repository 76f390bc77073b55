/**
 * A strong entity tag: the first half of the SHA-256 of the bytes, in hexadecimal and quotes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export const etagOf = (bytes: Uint8Array<ArrayBuffer>): string | Promise<string> =>
  hashAtOnce ? `"${hashAtOnce('sha256').update(bytes).digest('hex').slice(0, 32)}"` : hashBeside(bytes);

/** Node, Bun and Deno hash at once; WebCrypto takes a turn through another thread, which costs more than the hash. */
const hashAtOnce = globalThis.process?.getBuiltinModule?.('node:crypto')?.createHash;

async function hashBeside(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `"${Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

const entityTag = /(?:W\/)?("[^"]*")/g;

/**
 * Whether a client holds this version already, by its `If-None-Match`.
 *
 * "A recipient MUST use the weak comparison function when comparing entity tags for If-None-Match."
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  for (const [, tag] of ifNoneMatch.matchAll(entityTag)) if (tag === etag) return true;
  return false;
}
