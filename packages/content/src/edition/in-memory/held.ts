import type { Edition, Entry } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import type { StoryView } from '../archive.ts';
import { entitiesOf } from '../entities/index.ts';
import { joined } from '../entities/joined.ts';
import { createFilter, type Filters } from '../listing/filter.ts';
import { type Position, positionOf } from '../listing/order.ts';
import { once } from '../once.ts';
import { shownCorrections, shownVersions } from '../shown/current.ts';
import { publicEntryOf } from '../shown/public-entry.ts';
import { storiesBy } from '../shown/stories-by.ts';
import { visibleOf } from '../shown/visible.ts';

/** What an archive in memory holds of its edition, and looks all up by. */
export type Held = ReturnType<typeof hold>;

/** Holds an edition. Ids are joined at once, since all else asks by them; what takes long to make is made when it is first asked for. */
export function hold(compiled: Edition) {
  const { edition, same } = joined(compiled);
  const { entries, stories, digest } = edition;
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const { byAddress, byVersion, bySlug } = storiesBy(stories);
  // what is for editors only is in no index
  const readable = once(() => entries.map(publicEntryOf));
  const entities = once(() => entitiesOf(readable(), same));
  const idOf = (id: string): string => same.get(id) ?? id;
  const passes = createFilter(entries, entities);
  const passing = (filters?: Filters) =>
    passes(filters?.entities ? { ...filters, entities: filters.entities.map(idOf) } : filters);
  const positions = entries.map(positionOf);
  const viewOf = (story: Story, entry: Entry, now: Date): StoryView => {
    const { slug, address } = story;
    const corrections = shownCorrections(story, byVersion, byId, now);
    return { slug, address, entry, versions: shownVersions(story, byId, now), corrections };
  };
  return {
    digest,
    entries,
    byId,
    byAddress,
    byVersion,
    bySlug,
    readable,
    entities,
    visible: visibleOf(edition, byId),
    /** The id that stands for one that an article has by itself. */
    idOf,
    /** Tells whether what stands at a place passes; undefined where all does. */
    passing,
    /** The places of those that pass. */
    filter(places: readonly number[], filters?: Filters): readonly number[] {
      const test = passing(filters);
      return test ? places.filter(test) : places;
    },
    positions,
    positionAt: (place: number): Position => positions[place] ?? { published: '', id: '' },
    entriesAt: (places: readonly number[]): Entry[] => places.flatMap((place) => entries[place] ?? []),
    viewOf,
    viewAt(place: number, now: Date): StoryView[] {
      const entry = entries[place];
      const story = entry && bySlug.get(entry.story);
      return story ? [viewOf(story, entry, now)] : [];
    },
  };
}
