import { facetNames, once } from '@dateline/content/archive';
import { named } from '../entities/named.ts';
import { publicationDays } from '../list/days.ts';
import { articleFilters } from '../list/filters.ts';
import { oneOf, someOf } from '../list/parameters.ts';

/** What narrows and orders lists of articles, and of stories. */
export const articleQuery = once(() => ({
  ...publicationDays(),
  ...articleFilters(),
  status: oneOf(
    ['usable', 'withheld', 'canceled'],
    'The IPTC publication status. Nothing but what is usable may be shown, so that any other finds nothing.',
  ).optional(),
  ...named(),
  sort: oneOf(['newest', 'oldest'], 'By publication, undated last either way.').default('newest'),
  facets: someOf(facetNames, 'What to count, over all pages.'),
}));
