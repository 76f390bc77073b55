import { caching, common } from './headers.ts';

/** An answer to what one client sent: JSON that nobody keeps. */
export const answerOnce = <Body>(body: Body): Response =>
  new Response(`${JSON.stringify(body)}\n`, {
    headers: { ...common, 'cache-control': caching.never, 'content-type': 'application/json' },
  });
