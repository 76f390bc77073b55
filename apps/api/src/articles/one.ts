import type { Entry } from '@dateline/content';
import type { DocumentFormat } from '@dateline/content/formats';
import type { Context } from 'hono';
import * as z from 'zod';
import type { Serving } from '../context.ts';
import { alternatesOf, anyEnding, endingOf, formatFor, otherTypes, types } from '../formats/negotiate.ts';
import { newsItemFrom } from '../formats/news-item.ts';
import { linkHeader } from '../http/link.ts';
import type { Made } from '../http/shelf.ts';
import type { ProblemName } from '../problem/kinds.ts';
import { problem } from '../problem/problem.ts';
import { route } from '../route.ts';
import { articlesAddress } from './address.ts';
import { articleResourceSchema } from './schemas.ts';
import { linksOf, resourceOf, shownArticle } from './shown.ts';

export const idParams = z.strictObject({ id: z.string().meta({ description: 'Its id.' }) });

const responses = {
  200: { description: 'The article.', schema: articleResourceSchema, otherTypes },
  problems: ['not-found', 'not-acceptable', 'gone'],
} as const;

/** `GET /v1/articles/{id}` */
export const oneArticle = (serving: Serving) =>
  route({
    path: `${articlesAddress}/{id}`,
    operation: {
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article',
      description:
        'An article whole: its parts, and what was read from it, each with its place in the source. By `Accept` it comes in another format; the `Link` header has an address for each.',
      params: idParams,
      responses,
    },
    answer(c) {
      const id = c.req.param('id') ?? '';
      const format = formatFor(c.req.header('accept'));
      return format === null ? notAcceptable(id) : answerIn(serving, c, id, format, { vary: 'Accept' });
    },
  });

/** `GET /v1/articles/{id}.{ending}` */
export const oneArticleAs = (serving: Serving) =>
  route({
    path: `${articlesAddress}/{id}.{ending}`,
    pattern: `${articlesAddress}/:file{${anyEnding}}`,
    operation: {
      operationId: 'getArticleAs',
      tags: ['articles'],
      summary: 'One article in a format',
      description: `An article in the format that the ending names: ${[...new Set(alternatesOf('x').map(({ href }) => href.slice(`${articlesAddress}/x`.length)))].join(', ')}, or .json for the article as it is.`,
      params: z.strictObject({ ...idParams.shape, ending: z.string().meta({ description: 'Its format: `jsonld`.' }) }),
      responses: {
        200: { description: 'The article.', otherTypes: ['application/json', ...otherTypes] },
        problems: ['not-found', 'gone'],
      },
    },
    async answer(c) {
      const name = c.req.param('file') ?? '';
      // an id may itself end as a format does
      const isId = (await serving.archive.article(name, serving.now())) !== null;
      const { id, format } = (isId ? null : endingOf(name)) ?? { id: name, format: 'json' };
      return answerIn(serving, c, id, format);
    },
  });

function answerIn(
  { archive, shelf, site }: Serving,
  c: Context,
  id: string,
  format: DocumentFormat | 'json',
  headers: Record<string, string> = {},
): Promise<Response> {
  const make = async (now: Date): Promise<Made | ProblemName> => {
    const entry = await shownArticle(archive, id, now);
    if (typeof entry === 'string') return entry;
    const told = { ...headers, link: linkHeaderOf(entry) };
    if (format === 'json') return { body: resourceOf(entry), headers: told };
    const body = format.write(await newsItemFrom(archive, entry, site, now), now);
    return { body, headers: { ...told, 'content-type': format.mediaType } };
  };
  return shelf(c, make, format === 'json' ? 'json' : format.name);
}

function linkHeaderOf(entry: Entry): string {
  const { page, source, versions, story } = linksOf(entry);
  return linkHeader([
    { href: page, rel: 'alternate', type: 'text/html' },
    ...alternatesOf(entry.article.id),
    { href: source, rel: 'describedby', type: 'application/json' },
    { href: versions, rel: 'version-history', type: 'application/json' },
    { href: story, rel: 'up' },
    { href: articlesAddress, rel: 'collection' },
  ]);
}

/** Says nothing of whether there is such an article: that is for whoever takes what there is. */
const notAcceptable = (id: string): Response =>
  problem('not-acceptable', {
    errors: types.map((type) => ({ detail: type })),
    headers: { vary: 'Accept', link: linkHeader(alternatesOf(id)) },
  });
