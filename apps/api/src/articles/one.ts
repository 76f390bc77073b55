import type { Entry } from '@dateline/content';
import { once } from '@dateline/content/archive';
import type { KnownDocument } from '@dateline/content/formats';
import type { Context } from 'hono';
import * as z from 'zod';
import type { Serving } from '../context.ts';
import { type Ending, endingOf, endings, endingsList, json } from '../formats/endings.ts';
import { alternatesOf, formatFor, offers, otherTypes } from '../formats/negotiate.ts';
import { newsItemFrom } from '../formats/news-item.ts';
import { documentWriter } from '../formats/writers.ts';
import { headerOf } from '../http/header-of.ts';
import { linkHeader } from '../http/link.ts';
import type { Made } from '../http/shelf.ts';
import type { ProblemName } from '../problem/kinds.ts';
import { problem } from '../problem/problem.ts';
import { route, type Told } from '../route.ts';
import { articlesAddress } from './address.ts';
import { articleResourceSchema } from './schemas.ts';
import { latestOf, linksOf, resourceOf, shownArticle } from './shown.ts';

export const idParams = once(() => z.strictObject({ id: z.string().meta({ description: 'Its id.' }) }));

/** `GET /v1/articles/{id}`, and `GET /v1/articles/{id}.{ending}` */
export function oneArticle(serving: Serving) {
  const asIs: Told = {
    path: `${articlesAddress}/{id}`,
    operation: () => ({
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article',
      description: `An article whole: its parts, and what was read from it, each with its place in the source. In another format it comes by \`Accept\`, or by the ending of its address; the \`Link\` header has them all.\n\n${endingsList}`,
      params: idParams(),
      responses: {
        200: { description: 'The article.', schema: articleResourceSchema, otherTypes, linked: true },
        problems: ['not-found', 'not-acceptable', 'gone', 'restricted'],
      },
    }),
  };
  const accepted = (c: Context, id: string): Response | Promise<Response> => {
    const format = formatFor(headerOf(c, 'accept'));
    return format === null ? notAcceptable(id) : answerIn(serving, c, id, format, { vary: 'Accept' });
  };
  const asItsEndingSays = async (c: Context, name: string): Promise<Response> => {
    // an id may itself end as a format does
    const isId = (await serving.archive.article(name, serving.now())) !== null;
    const ending = isId ? null : endingOf(name);
    return ending ? answerIn(serving, c, ending.id, ending.format) : orNoSuchEnding(await accepted(c, name));
  };
  return route({
    ...asIs,
    told: [asIs, ...endings.map(articleAs)],
    answer(c) {
      const id = c.req.param('id') ?? '';
      return id.includes('.') ? asItsEndingSays(c, id) : accepted(c, id);
    },
  });
}

/** The article at one of its endings. */
const articleAs = ({ ending, format }: Ending): Told => {
  const [name, title] = format === 'json' ? ['json', 'JSON'] : [format.name, format.title];
  return {
    path: `${articlesAddress}/{id}${ending}`,
    operation: () => ({
      operationId: `getArticleAs${name.replace(/^./, (first) => first.toUpperCase())}`,
      tags: ['formats'],
      summary: `One article as ${title}`,
      description:
        format === 'json'
          ? 'The article as it is, whatever is accepted.'
          : `What \`dateline export --to ${name}\` writes, without what is for editors only.`,
      params: idParams(),
      responses: {
        200: {
          description: 'The article.',
          linked: true,
          ...(format === 'json' ? { schema: articleResourceSchema } : { otherTypes: [format.mediaType] }),
        },
        problems: ['not-found', 'gone', 'restricted'],
      },
    }),
  };
};

function answerIn(
  { archive, shelf, site }: Serving,
  c: Context,
  id: string,
  format: KnownDocument | 'json',
  headers: Record<string, string> = {},
): Response | Promise<Response> {
  const make = async (now: Date): Promise<Made | ProblemName> => {
    const entry = await shownArticle(archive, id, now);
    if (typeof entry === 'string') return entry;
    const latest = await latestOf(archive, entry, now);
    const told = { ...headers, link: linkHeaderOf(entry, latest) };
    if (format === 'json') return { body: resourceOf(entry, latest), headers: told };
    const write = await documentWriter(format.name);
    const body = write(await newsItemFrom(archive, entry, site, now), now);
    return { body, headers: { ...told, 'content-type': format.mediaType } };
  };
  return shelf(c, make, format === 'json' ? json : format.mediaType);
}

/** `latest-version` and `version-history` are of RFC 5829. */
function linkHeaderOf(entry: Entry, id: string | undefined): string {
  const { page, source, versions, story, latest } = linksOf(entry, id);
  return linkHeader([
    { href: page, rel: 'alternate', type: 'text/html' },
    ...alternatesOf(entry.article.id),
    { href: source, rel: 'describedby', type: 'application/json' },
    { href: versions, rel: 'version-history', type: 'application/json' },
    ...(latest === undefined ? [] : [{ href: latest, rel: 'latest-version', type: 'application/json' }]),
    { href: story, rel: 'up' },
    { href: articlesAddress, rel: 'collection' },
  ]);
}

/** Says nothing of whether there is such an article: that is for whoever takes what there is. */
const notAcceptable = (id: string): Response =>
  problem('not-acceptable', {
    errors: offers.map((detail) => ({ detail })),
    headers: { vary: 'Accept', link: linkHeader(alternatesOf(id)) },
  });

const orNoSuchEnding = (answer: Response): Response => (answer.status === 404 ? noSuchEnding() : answer);

/** By the address alone: an article that is held back answers as what never was. */
const noSuchEnding = (): Response =>
  problem('not-found', {
    errors: [
      {
        parameter: 'id',
        detail: `If its end was to name a format: ${endings.map(({ ending }) => ending).join(', ')}.`,
      },
    ],
  });
