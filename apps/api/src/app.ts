import { once } from '@dateline/content/archive';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { listArticles } from './articles/list.ts';
import { oneArticle } from './articles/one.ts';
import { articleSource } from './articles/source.ts';
import type { ApiOptions } from './context.ts';
import { checkCopy } from './copy/check.ts';
import { readCopy } from './copy/read.ts';
import { entityRoutes } from './entities/routes.ts';
import { oneFeed } from './feeds/one.ts';
import { health } from './health/health.ts';
import { observe } from './http/observe.ts';
import { createShelf } from './http/shelf.ts';
import { mcp } from './mcp/index.ts';
import { openApi } from './openapi/route.ts';
import { problemPage } from './problem/page.ts';
import { problem } from './problem/problem.ts';
import { queryParser } from './query.ts';
import { listQuotes } from './quotes/list.ts';
import { reference, referencePart } from './reference/reference.ts';
import { honoPath, noQuery, type Route } from './route.ts';
import { oneSchema } from './schemas/one.ts';
import { search } from './search/search.ts';
import { storyChanges } from './stories/diff.ts';
import { listStories } from './stories/list.ts';
import { oneStory } from './stories/one.ts';
import { articleVersions } from './stories/versions.ts';
import { listTimeline } from './timeline/list.ts';
import { unrouted } from './unrouted.ts';
import { welcome } from './welcome/welcome.ts';

/**
 * The API: the same on workerd, Node, Bun and Deno. It holds no state but the archive, and what it has made of it.
 *
 * @param options The archive, the clock, and the public address.
 * @example
 * const app = createApp({ archive: createArchive(edition), now: () => new Date(), site: 'http://localhost:8787' });
 * const response = await app.request('/v1/articles');
 */
export function createApp(options: ApiOptions): Hono {
  const serving = { ...options, shelf: createShelf(options) };
  const routes: Route[] = [
    welcome(),
    listArticles(serving),
    oneArticle(serving),
    articleSource(serving),
    articleVersions(serving),
    listStories(serving),
    oneStory(serving),
    storyChanges(serving),
    ...entityRoutes(serving),
    listTimeline(serving),
    listQuotes(serving),
    search(serving),
    oneFeed(serving),
    readCopy(options),
    checkCopy(options),
    oneSchema(),
    health(options),
    reference(),
    referencePart(),
    problemPage(),
  ];
  routes.push(openApi(routes, options.site));

  const app = new Hono({ strict: false });
  if (options.log) app.use(observe(options.log));
  for (const one of routes) {
    const { method = 'get', operation, guards = [], answer } = one;
    const parserOf = once(() => queryParser(operation().query ?? noQuery()));
    app.on(method, [honoPath(one)], ...guards, (c) => {
      const { values, faults } = parserOf()(c.req.url);
      return faults ? problem('bad-parameter', { errors: faults }) : answer(c, values);
    });
  }
  mcp(app, options);
  app.notFound(unrouted(routes));
  app.onError((error) => {
    if (error instanceof HTTPException && error.res) return error.res;
    options.report?.(error);
    return problem('internal-error');
  });
  return app;
}
