import { cardPath } from '../card/address.ts';
import type { KeptCards } from '../card/kept.ts';
import { cardOf } from '../card/of-story.ts';
import { entityAddress } from '../entities/address.ts';
import type { Page } from '../page.ts';
import type { Paper } from '../paper.ts';
import { site } from '../settings.ts';
import { description, slogan } from '../slogan.ts';
import { crawled } from './crawled.ts';
import { documentsOf } from './documents.ts';
import { feedsOf } from './feeds.ts';
import { icons } from './icons.ts';
import { itemOf } from './item.ts';
import type { Outlet } from './outlet.ts';
import { shownIn } from './shown.ts';

/** How many stories a feed holds: of all, and of one that stories name. */
const newest = { ofAll: 50, ofOne: 10 };

/**
 * All files that stand beside the pages, one after another, since together they may be many.
 *
 * @param pages The pages whose addresses follow from the copy.
 * @param own The addresses of the site's own pages that stand for themselves: `/desk/`.
 * @param draw Draws a card.
 * @param folder Of the site, as built by now.
 */
export async function* outletsOf(
  paper: Paper,
  pages: readonly Page[],
  own: readonly string[],
  draw: KeptCards['draw'],
  folder: URL,
): AsyncGenerator<Outlet> {
  const { stories, entities, dossiers, now } = paper;
  const home = site.href.replace(/\/+$/, '');
  const items = stories.map(itemOf);
  const others = pages.flatMap(({ path, isStory, movedTo }) => (isStory || movedTo || path === '/' ? [] : [path]));
  yield* crawled(items, [...own, ...others].sort(), home, now);
  yield shownIn(paper);
  yield* await icons(new URL('favicon.svg', folder));
  yield* feedsOf(
    {
      title: 'Dateline',
      description,
      path: '/',
      items: items.slice(0, newest.ofAll),
    },
    home,
    now,
  );
  yield { path: cardPath('/').slice(1), content: draw({ headline: slogan, under: '' }) };
  for (const [i, story] of stories.entries()) {
    const item = items[i];
    if (item) yield* documentsOf(story.address, item, now);
    yield { path: cardPath(story.address).slice(1), content: draw(cardOf(story)) };
  }
  for (const { id, name } of entities.values()) {
    const places = (dossiers.get(id)?.places ?? []).slice(0, newest.ofOne);
    const fed = { title: `${name} · Dateline`, description: `Stories that name ${name}.`, path: entityAddress(id) };
    yield* feedsOf({ ...fed, items: places.flatMap((place) => items[place] ?? []) }, home, now);
  }
}
