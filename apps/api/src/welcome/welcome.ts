import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { articlesAddress } from '../articles/address.ts';
import { checkAddress } from '../copy/check.ts';
import { readAddress } from '../copy/read.ts';
import { entityListAddress } from '../entities/address.ts';
import { feedsAddress } from '../feeds/address.ts';
import { type Link, linkHeader } from '../http/link.ts';
import { indented, type Representation, represent, send } from '../http/representation.ts';
import { mcpAddress } from '../mcp/address.ts';
import { openApiAddress } from '../openapi/address.ts';
import { problemsAddress } from '../problem/kinds.ts';
import { quotesAddress } from '../quotes/list.ts';
import { referenceAddress } from '../reference/address.ts';
import { route } from '../route.ts';
import { schemasAddress } from '../schemas/one.ts';
import { searchAddress } from '../search/search.ts';
import { storiesAddress } from '../stories/address.ts';
import { timelineAddress } from '../timeline/list.ts';

/** @see https://www.rfc-editor.org/rfc/rfc6570 */
const template = (what: string) => z.string().meta({ description: `A URI template: put ${what}.` });

export const welcomeSchema = once(() =>
  z
    .strictObject({
      title: z.string(),
      links: z
        .strictObject({
          self: z.string(),
          articles: z.string(),
          article: template('an id for `{id}`'),
          articleAs: template('an id for `{id}`, the ending of a format for `{ending}`'),
          source: template('an id for `{id}`'),
          versions: template('an id for `{id}`'),
          stories: z.string(),
          story: template('a slug for `{slug}`'),
          changes: template('a slug for `{slug}`; from and to are versions'),
          people: z.string(),
          person: template('the last part of an address for `{name}`'),
          organisations: z.string(),
          organisation: template('the last part of an address for `{name}`'),
          places: z.string(),
          place: template('the last part of an address for `{name}`'),
          terms: z.string(),
          term: template('the last part of an address for `{name}`'),
          mentions: template('a list for `{kind}`, the last part of an address for `{name}`'),
          timeline: z.string(),
          quotes: z.string(),
          search: template('words for `q`'),
          feed: template('rss, atom or json for `{format}`'),
          read: z.string().meta({ description: 'Takes copy by POST, and gives it read.' }),
          check: z.string().meta({ description: 'Takes copy by POST, and says what is wrong with it.' }),
          schema: template('the name of a schema for `{name}`'),
          problem: template('the last part of the type of a problem for `{name}`'),
          openapi: z.string(),
          docs: z.string().meta({ description: 'The same, as a page to read and to try.' }),
          mcp: z.string().meta({ description: 'The Model Context Protocol, over streamable HTTP.' }),
          health: z.string(),
          site: z.string(),
        })
        .meta({ id: 'WelcomeLinks', description: 'Where everything stands.' }),
    })
    .meta({ id: 'Welcome', description: 'What there is.' }),
);

const body: z.infer<ReturnType<typeof welcomeSchema>> = {
  title: 'Dateline: an archive of wire copy',
  links: {
    self: '/v1',
    articles: articlesAddress,
    article: `${articlesAddress}/{id}`,
    articleAs: `${articlesAddress}/{id}.{ending}`,
    source: `${articlesAddress}/{id}/source`,
    versions: `${articlesAddress}/{id}/versions`,
    stories: storiesAddress,
    story: `${storiesAddress}/{slug}`,
    changes: `${storiesAddress}/{slug}/diff{?from,to}`,
    people: entityListAddress('person'),
    person: `${entityListAddress('person')}/{name}`,
    organisations: entityListAddress('organisation'),
    organisation: `${entityListAddress('organisation')}/{name}`,
    places: entityListAddress('place'),
    place: `${entityListAddress('place')}/{name}`,
    terms: entityListAddress('term'),
    term: `${entityListAddress('term')}/{name}`,
    mentions: '/v1/{kind}/{name}/mentions',
    timeline: timelineAddress,
    quotes: quotesAddress,
    search: `${searchAddress}{?q}`,
    feed: `${feedsAddress}/{format}`,
    read: readAddress,
    check: checkAddress,
    schema: `${schemasAddress}/{name}`,
    problem: `${problemsAddress}/{name}`,
    openapi: openApiAddress,
    docs: referenceAddress,
    mcp: mcpAddress,
    health: '/healthz',
    site: '/',
  },
};

/** `GET /v1` */
export function welcome() {
  let made: Promise<Representation> | undefined;
  return route({
    path: '/v1',
    operation: () => ({
      operationId: 'getIndex',
      tags: ['about'],
      summary: 'What there is',
      description: 'Links to all that the API offers.',
      responses: { 200: { description: 'The links.', schema: welcomeSchema, linked: true } },
    }),
    async answer(c) {
      made ??= represent(indented(body), { link: linkHeader(services) });
      return send(c, await made);
    },
  });
}

/** https://www.rfc-editor.org/rfc/rfc8631 */
const services: readonly Link[] = [
  { href: openApiAddress, rel: 'service-desc', type: 'application/json' },
  { href: referenceAddress, rel: 'service-doc', type: 'text/html' },
];
