import { entityKindOf, once, type Said } from '@dateline/content/archive';
import { quoteSchema } from '@dateline/content/model';
import * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { articleRefSchema } from '../articles/schemas.ts';
import { refOf } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { entityAddress } from '../entities/address.ts';
import { named, speakerNamed } from '../entities/named.ts';
import { positions } from '../list/cursor.ts';
import { publicationDays } from '../list/days.ts';
import { articleFilters, filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { oneOf, words } from '../list/parameters.ts';

export const quotesAddress = '/v1/quotes';

/** What a list tells of something that was said. */
export const quoteMembers = once(() => ({
  ...quoteSchema.shape,
  article: articleRefSchema(),
  links: z
    .strictObject({ article: z.string(), page: z.string(), speaker: z.string().optional() })
    .meta({ id: 'QuoteLinks', description: 'Where it stands, and who said it.' }),
}));

/** A quotation as lists tell of it. */
export const quoteOf = ({ entry, quote }: Said): z.input<z.ZodObject<ReturnType<typeof quoteMembers>>> => {
  const entity = quote.speaker?.entity;
  return {
    ...quote,
    article: refOf(entry),
    links: {
      article: articleAddress(entry.article.id),
      page: entry.address,
      ...(entity === undefined ? {} : { speaker: entityAddress(entityKindOf(entity), entity) }),
    },
  };
};

/** `GET /v1/quotes` */
export const listQuotes = (serving: Serving) =>
  listRoute(serving, {
    path: quotesAddress,
    operationId: 'listQuotes',
    tags: ['quotes'],
    summary: 'Who said what.',
    description:
      'What stories quote, in their last versions, newest first. `speaker` is who said it; `person` and its like narrow the stories that it stands in.',
    name: 'Quote',
    what: 'quotations',
    query: () => ({
      speaker: words(
        'Who said it: somebody of the list of people, by the last part of the address or by a name that stories print, as `ada-brandt` or `Ada Brandt`; `organisation:…` for another.',
        'ada-brandt',
        300,
      ).optional(),
      q: words(
        'Words that were said, in the singular or the plural and in British or American spelling, `beginnings*` and "phrases" as they stand, all of them; none of those that a hyphen stands before.',
        'harbour',
        500,
      ).optional(),
      kind: oneOf(['direct', 'partial', 'indirect'], 'How it is quoted.').optional(),
      ...publicationDays(),
      ...articleFilters(),
      ...named(),
      sort: oneOf(['newest', 'oldest'], 'By publication, undated last either way.').default('newest'),
    }),
    members: quoteMembers,
    always: ['text', 'links'],
    position: positions.within,
    find: async ({ speaker, q, kind, sort, ...query }, { now, ...asked }) => {
      const filters = await filtersFrom(serving.archive, query, now);
      const by = speaker && (await speakerNamed(serving.archive, speaker, now));
      return serving.archive.quotes({ now, ...asked, ...{ q, kind, sort, filters, speaker: by } });
    },
    show: quoteOf,
  });
