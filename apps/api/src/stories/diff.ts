import { difference, once } from '@dateline/content/archive';
import { type Entry, publicArticle } from '@dateline/content/model';
import * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import type { Serving } from '../context.ts';
import { words } from '../list/parameters.ts';
import type { Refusal } from '../problem/problem.ts';
import { route } from '../route.ts';
import { changesAddress, storiesAddress, storyAddress } from './address.ts';
import { slugParams } from './one.ts';
import { changesSchema } from './schemas.ts';
import { entriesOf, shownStory } from './shown.ts';

const querySchema = once(() =>
  z.strictObject({
    from: words('The id of the earlier version, or its number; the one before `to` unless said.', '1', 300).optional(),
    to: words('The id of the later version, or its number; the last unless said.', '2', 300).optional(),
  }),
);

/** `GET /v1/stories/{slug}/diff` */
export const storyChanges = ({ archive, shelf }: Serving) =>
  route({
    path: `${storiesAddress}/{slug}/diff`,
    operation: () => ({
      operationId: 'getStoryChanges',
      tags: ['stories'],
      summary: 'What changed between two versions of a story',
      description: 'By paragraph and word, between any two versions that may be shown.',
      params: slugParams(),
      query: querySchema(),
      responses: {
        200: { description: 'What changed.', schema: changesSchema },
        problems: ['not-found', 'gone', 'restricted'],
      },
    }),
    answer: (c, asked) =>
      shelf(c, async (now) => {
        const view = await shownStory(archive, c.req.param('slug') ?? '', now);
        if (typeof view === 'string') return view;
        const entries = await entriesOf(archive, view, now);
        const to = asked.to === undefined ? entries.at(-1) : versionIn(entries, asked.to);
        if (!to) return noVersion('to', entries);
        const from = asked.from === undefined ? entries[entries.indexOf(to) - 1] : versionIn(entries, asked.from);
        if (!from) return noVersion('from', entries);
        const [earlier, later] = [from.article.id, to.article.id];
        const links = {
          self: changesAddress(view.slug, earlier, later),
          story: storyAddress(view.slug),
          from: articleAddress(earlier),
          to: articleAddress(later),
        };
        const changes = difference(publicArticle(from.article), publicArticle(to.article));
        const body: z.infer<ReturnType<typeof changesSchema>> = { ...changes, links };
        return { body };
      }),
  });

/** Versions are counted among those that may be shown, so that this tells of no other. */
const noVersion = (parameter: 'from' | 'to', entries: readonly Entry[]): Refusal => ({
  problem: 'not-found',
  errors: [
    {
      parameter,
      detail:
        entries.length < 2
          ? 'The story has one version, and nothing to hold it against.'
          : `The id of a version, or its number, from 1 to ${entries.length}; without \`from\` the one before \`to\`.`,
    },
  ],
});

/** A version by its id, or else by its number. */
const versionIn = (entries: readonly Entry[], name: string): Entry | undefined =>
  entries.find(({ article }) => article.id === name) ??
  (/^[1-9]\d{0,5}$/.test(name) ? entries[Number(name) - 1] : undefined);
