import type { Context } from 'hono';
import { holds, sentAs } from './etag.ts';
import { headerOf } from './header-of.ts';
import { caching, common } from './headers.ts';
import { isPackable, packed, takesGzip } from './packed.ts';

/** Something to send: its text, the tag of its bytes, and the headers that go with them, made once and sent often. */
export interface Representation {
  /** The text, or its bytes once it is to be sent again: to make them each time would cost a busy server more than all else here. */
  body: string | Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Record<string, string>;
  /** The headers of a 304: the same, less what describes the bytes. */
  readonly unchanged: Record<string, string>;
  /** The same, packed, under a tag of its own; made when it is first asked for, and absent where it is not worth it. */
  readonly packed?: () => Omit<Representation, 'packed'>;
}

/**
 * Makes a body ready to be sent.
 *
 * @param body The whole text.
 * @param headers Its content type and whatever else belongs to it.
 */
export async function represent(
  body: string,
  { 'content-type': type = 'application/json', ...headers }: Record<string, string> = {},
): Promise<Representation> {
  const { length, etag } = await sentAs(body);
  const shared = { ...common, 'cache-control': caching.content, ...headers };
  const as = (etag: string, length: number, more: Record<string, string> = {}) => {
    const unchanged = { ...shared, ...more, etag };
    return { etag, unchanged, headers: { ...unchanged, 'content-type': type, 'content-length': String(length) } };
  };
  if (!isPackable(length)) return { body, ...as(etag, length) };
  const vary = [headers['vary'], 'Accept-Encoding'].filter(Boolean).join(', ');
  let small: Omit<Representation, 'packed'> | undefined;
  const pack = () => {
    const body = packed(whole.body);
    const { headers, ...rest } = as(etag.replace(/"$/, '-gzip"'), body.length, { vary });
    return { body, ...rest, headers: { ...headers, 'content-encoding': 'gzip' } };
  };
  const whole: Representation = {
    ...{ body, ...as(etag, length, { vary }) },
    packed() {
      small ??= pack();
      return small;
    },
  };
  return whole;
}

/** Sends a representation that may be asked for again and again. */
export function sendAgain(c: Context, made: Representation): Response {
  if (typeof made.body === 'string') made.body = new TextEncoder().encode(made.body);
  return send(c, made);
}

/**
 * Sends a representation, or 304 to whoever holds it.
 *
 * "The server generating a 304 response MUST generate any of the following header fields that would have been sent in a 200
 * (OK) response to the same request: Content-Location, Date, ETag, and Vary; Cache-Control and Expires."
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5
 */
export function send(c: Context, made: Representation): Response {
  const { body, etag, headers, unchanged } =
    made.packed && takesGzip(headerOf(c, 'accept-encoding')) ? made.packed() : made;
  return isHeld(c, etag, unchanged['last-modified'])
    ? new Response(null, { status: 304, headers: unchanged })
    : new Response(body, { headers });
}

/**
 * Whether the client holds it. The date counts only for whoever sends no tag.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
function isHeld(c: Context, etag: string, modified: string | undefined): boolean {
  const tags = headerOf(c, 'if-none-match');
  if (tags !== undefined || modified === undefined) return holds(tags, etag);
  const since = headerOf(c, 'if-modified-since');
  return since !== undefined && Date.parse(since) >= Date.parse(modified);
}

/** JSON for people who read it in a terminal: indented, with a line end. For small answers. */
export const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
