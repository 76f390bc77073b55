import { builtIn } from './built-in.ts';

/** The bytes that a text is sent as, in UTF-8. */
interface Sent {
  readonly length: number;
  /**
   * A strong entity tag: the first half of the SHA-256 of the bytes, in hexadecimal and quotes.
   *
   * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
   */
  readonly etag: string;
}

/** How long a text is when it is sent, and its tag. */
export const sentAs = (text: string): Sent | Promise<Sent> =>
  hashAtOnce
    ? { length: Buffer.byteLength(text), etag: tagOf(hashAtOnce('sha256', text, 'hex')) }
    : hashedBeside(new TextEncoder().encode(text));

/** Node, Bun and Deno hash at once; WebCrypto takes a turn through another thread, which costs more than the hash. */
const hashAtOnce = builtIn?.('node:crypto')?.hash;

async function hashedBeside(bytes: Uint8Array<ArrayBuffer>): Promise<Sent> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { length: bytes.length, etag: tagOf(hex) };
}

const tagOf = (hex: string): string => `"${hex.slice(0, 32)}"`;

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
