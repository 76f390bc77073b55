import type { Context } from 'hono';
import { headerOf } from './header-of.ts';
import { caching, common } from './headers.ts';
import { isPackable, packed, takesGzip } from './packed.ts';

/** An answer to what one client sent: JSON that nobody keeps, packed for whoever takes it so. */
export function answerOnce<Body>(c: Context, body: Body): Response {
  const text = `${JSON.stringify(body)}\n`;
  const headers = { ...common, 'cache-control': caching.never, 'content-type': 'application/json' };
  if (!isPackable(text.length)) return new Response(text, { headers });
  const varied = { ...headers, vary: 'Accept-Encoding' };
  return takesGzip(headerOf(c, 'accept-encoding'))
    ? new Response(packed(text), { headers: { ...varied, 'content-encoding': 'gzip' } })
    : new Response(text, { headers: varied });
}
