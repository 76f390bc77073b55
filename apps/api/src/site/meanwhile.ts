import type { Archive } from '@dateline/content/archive';
import { html } from 'hono/html';
import { caching } from '../http/headers.ts';
import { wayFrom } from './path.ts';

/** So many of the newest stories are listed. */
const most = 50;

/** How long a build of the site may take, in seconds, before it is worth asking again. */
const seconds = 30;

/**
 * What is sent in place of a page that shows a story which may be shown no more, until the site is built anew: the newest
 * stories, as the archive has them now. In place of a file, a line of text.
 *
 * @param path The path that was asked for.
 */
export async function meanwhile(archive: Archive, path: string, now: Date): Promise<Response> {
  const isPage = /(?:\/|\.html)$/.test(path);
  return new Response(isPage ? await pageOf(archive, path, now) : 'This is being set anew.\n', {
    status: 503,
    headers: {
      'cache-control': caching.never,
      'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'retry-after': String(seconds),
    },
  });
}

async function pageOf(archive: Archive, path: string, now: Date): Promise<string> {
  const { items } = await archive.stories({ now, limit: most });
  const list = items.map(
    ({ address, entry: { article } }) =>
      html`<li><a href="${wayFrom(path, address) || './'}">${article.headline?.text ?? 'Untitled'}</a></li>\n`,
  );
  return String(
    await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page is being set anew · Dateline</title>
<main>
<h1>This page is being set anew</h1>
<p>A story on it may not be shown any more. These are the newest that may:</p>
<ul>
${list}</ul>
</main>
</html>
`,
  );
}
