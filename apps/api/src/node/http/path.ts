import type { IncomingMessage } from 'node:http';

/**
 * What a request asks for, path and query.
 *
 * "A server MUST accept the absolute-form in requests even though most HTTP/1.1 clients will only send the absolute-form to a
 * proxy."
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
export const targetOf = ({ url = '/' }: IncomingMessage): string =>
  url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';

/** The path of a request, percent-encoded as it came, without the query. */
export function pathOf(request: IncomingMessage): string {
  const target = targetOf(request);
  const query = target.indexOf('?');
  return query < 0 ? target : target.slice(0, query);
}
