import type { Archive } from '../archive.ts';
import { LIMIT } from '../listing/page.ts';
import { once } from '../once.ts';
import { createRelated } from '../related.ts';
import { currentOf, shownOf, versionOf } from '../shown/current.ts';
import { assertMoment, UNASKED } from '../shown/visible.ts';
import type { Held } from './held.ts';

/** Articles and stories by what they are called, and what is near one. */
export function byName(held: Held): Pick<Archive, 'article' | 'at' | 'story' | 'related'> {
  const { entries, byId, byAddress, byVersion, bySlug, entities, visible, viewOf, viewAt } = held;
  const placeOf = once(() => new Map(entries.map((entry, place) => [entry, place])));
  const relatedTo = createRelated(entries, entities);
  return {
    async article(id, now) {
      assertMoment(now);
      const story = byVersion.get(id);
      return story ? versionOf(story, id, byId, now) : null;
    },
    async at(address, now) {
      assertMoment(now);
      const { story, version } = byAddress.get(address) ?? {};
      if (!story) return null;
      // the address of a version that may not be shown would tell its headline
      const hidden = version && story.status === 'usable' ? shownOf(story, byId.get(version.articleId), now) : null;
      return hidden?.barred ? hidden : currentOf(story, byId, now);
    },
    async story(slug, now) {
      assertMoment(now);
      const story = bySlug.get(slug);
      const found = story && currentOf(story, byId, now);
      if (!story || !found) return null;
      return found.entry
        ? { view: viewOf(story, found.entry, now), barred: null }
        : { view: null, barred: found.barred };
    },
    async related(slug, { now, limit = LIMIT } = UNASKED) {
      assertMoment(now);
      const story = bySlug.get(slug);
      const found = story && currentOf(story, byId, now);
      if (!found?.entry) return [];
      const places = relatedTo(placeOf().get(found.entry) ?? -1, visible(now), limit);
      return places.flatMap((place) => viewAt(place, now));
    },
  };
}
