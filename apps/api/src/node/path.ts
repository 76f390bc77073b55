import type { IncomingMessage } from 'node:http';

/** The path of a request, percent-encoded as it came, without the query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
