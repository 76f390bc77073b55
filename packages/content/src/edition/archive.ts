import type { Edition, Entry } from '../model/edition.ts';
import type { Story, Version } from '../model/story.ts';
import { publicArticle } from '../stories/public.ts';
import { compare } from '../text/compare.ts';
import { firstPlace } from '../text/first-place.ts';
import { currentOf, type Found, shownOf, shownVersions } from './current.ts';
import { countOf, type EntityCount, type EntityKind, entitiesOf } from './entities.ts';
import { createFacets, type Facets } from './facets.ts';
import { createFilter, type Filters } from './filter.ts';
import { inOrder, type Position, positionOf } from './order.ts';
import { publicEntryOf } from './public-entry.ts';
import { relatedTo } from './related.ts';
import { type Highlights, highlightsOf } from './search/highlight.ts';
import { createSearch } from './search/index.ts';
import { queryOf } from './search/words.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';
import { visibleOf } from './visible.ts';

/** A page of a list. */
export interface Page<Item, Next = Position> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: Next;
}

/** Which page of a list, and when it is asked for. */
export interface Paging<Next = Position> {
  /** The moment that decides what is publishable. */
  readonly now: Date;
  /** How many at the most. */
  readonly limit: number;
  /** The place in the order after which to start; nothing need stand there any more. */
  readonly after?: Next | undefined;
}

/** Which page, of what. */
export interface ListOptions extends Paging {
  readonly filters?: Filters;
}

/** A story as readers see it. */
export interface StoryView {
  readonly slug: string;
  readonly address: string;
  /** Its last version that may be shown. */
  readonly entry: Entry;
  /** Those of its versions that may be shown, first to last. */
  readonly versions: readonly Version[];
  /** The ids of those that correct one before them. */
  readonly corrections: readonly string[];
}

/** An article that a search has found. */
export interface Hit {
  readonly entry: Entry;
  readonly highlights: Highlights;
}

/** What the site and the API read. Every implementation answers alike; `testing/archive-contract.ts` says how. */
export interface Archive {
  /** Changes when, and only when, the content does. */
  readonly digest: string;
  /** Articles, every version by itself, newest first, undated last. */
  list(options: ListOptions): Promise<Page<Entry>>;
  /** Null where no article has the id. */
  article(id: string, now: Date): Promise<Found | null>;
  /**
   * What stands at an address of the site, as `/2023/03/21/slug/`: the last version of its story that may be shown. At an
   * alias the entry's own address is another one. Null where no story has the address.
   */
  at(address: string, now: Date): Promise<Found | null>;
  /** Stories in the version that may be shown, newest first by that version, undated last. */
  stories(options: ListOptions): Promise<Page<StoryView> & { readonly facets: Facets }>;
  /** A story by its slug; null where there is none that may be shown. */
  story(slug: string, now: Date): Promise<StoryView | null>;
  /**
   * Stories that have all the words, `beginnings*` and "phrases" asked for, the best first; `after` is how many came before.
   *
   * @param q As a person types it.
   */
  search(
    q: string,
    options: Paging<number> & { readonly filters?: Filters },
  ): Promise<Page<Hit, number> & { readonly facets: Facets }>;
  /** People, organisations, places or terms, those that most stories name first; `after` is how many came before. */
  entities(kind: EntityKind, options: Paging<number>): Promise<Page<EntityCount, number>>;
  /** Null where no story that may be shown names it. */
  entity(id: string, now: Date): Promise<EntityCount | null>;
  /** What stories say of dates, earliest first; `after` is how many came before. `entity` keeps those that name it. */
  timeline(
    options: Paging<number> & { readonly from?: string; readonly to?: string; readonly entity?: string },
  ): Promise<Page<TimelineEvent, number>>;
  /** Other stories that name the same, the nearest first. */
  related(slug: string, options: Paging<number>): Promise<readonly StoryView[]>;
}

/** An archive that holds its edition in memory. What takes long to make is made when it is first asked for. */
export function createArchive(edition: Edition): Archive {
  const { entries, stories } = edition;
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const { byAddress, byVersion, bySlug } = storiesBy(stories);
  const visible = visibleOf(edition, byId);
  // what is for editors only is in no index
  const readable = once(() => entries.map(publicEntryOf));
  const entities = once(() => entitiesOf(readable()));
  const search = once(() => createSearch(readable()));
  const timeline = once(() => timelineOf(readable()));
  const filter = createFilter(entries, entities);
  const facets = once(() => createFacets(entries));

  const viewOf = (story: Story, now: Date): StoryView | null => {
    const found = currentOf(story, byId, now);
    if (!found?.entry) return null;
    const { slug, address } = story;
    const versions = shownVersions(story, byId, now);
    const corrections = story.corrections.filter((id) => versions.some(({ articleId }) => articleId === id));
    return { slug, address, entry: found.entry, versions, corrections };
  };
  const viewOfEntry = (entry: Entry, now: Date): StoryView[] => {
    const story = bySlug.get(entry.story);
    const view = story && viewOf(story, now);
    return view ? [view] : [];
  };
  return {
    digest: edition.digest,
    async list({ now, limit, after, filters }) {
      return pageOf(entries, filter(visible(now).open, filters), limit, after);
    },
    async article(id, now) {
      const story = byVersion.get(id);
      return story ? shownOf(story, byId.get(id), now) : null;
    },
    async at(address, now) {
      const { story, version } = byAddress.get(address) ?? {};
      if (!story) return null;
      // the address of a version that may not be shown would tell its headline
      const hidden = version && story.status === 'usable' ? shownOf(story, byId.get(version.articleId), now) : null;
      return hidden?.barred ? hidden : currentOf(story, byId, now);
    },
    async stories({ now, limit, after, filters }) {
      const current = filter(visible(now).current, filters);
      const { items, ...page } = pageOf(entries, current, limit, after);
      return { ...page, items: items.flatMap((entry) => viewOfEntry(entry, now)), facets: facets()(current) };
    },
    async story(slug, now) {
      const story = bySlug.get(slug);
      return story ? viewOf(story, now) : null;
    },
    async search(q, { now, limit, after = 0, filters }) {
      const query = queryOf(q);
      const { isCurrent } = visible(now);
      const found = filter(
        search()
          .find(query)
          .filter((place) => isCurrent[place] === 1),
        filters,
      );
      const { items, ...page } = sliceOf(found, limit, after);
      const hits = items
        .flatMap((place) => entries[place] ?? [])
        .map((entry) => ({ entry, highlights: highlightsOf(publicArticle(entry.article), entry.source, query) }));
      return { ...page, items: hits, facets: facets()(found) };
    },
    async entities(kind, { now, limit, after = 0 }) {
      const counted = [...entities().values()]
        .filter((entity) => entity.kind === kind)
        .flatMap((entity) => countOf(entity, visible(now).isCurrent) ?? [])
        .sort((a, b) => b.stories - a.stories || compare(a.id, b.id));
      return sliceOf(counted, limit, after);
    },
    async entity(id, now) {
      const entity = entities().get(id);
      return entity ? countOf(entity, visible(now).isCurrent) : null;
    },
    async timeline({ now, limit, after = 0, from = '', to, entity }) {
      const { isCurrent } = visible(now);
      const events = timeline().filter(
        ({ date, who, place }) =>
          isCurrent[place] === 1 && isWithin(date, from, to) && (entity === undefined || who.includes(entity)),
      );
      return sliceOf(events, limit, after);
    },
    async related(slug, { now, limit, after = 0 }) {
      const story = bySlug.get(slug);
      const view = story && viewOf(story, now);
      if (!view) return [];
      const { isCurrent } = visible(now);
      const places = relatedTo(entries.indexOf(view.entry), entries, entities(), isCurrent);
      return places
        .slice(after, after + limit)
        .flatMap((place) => (entries[place] ? viewOfEntry(entries[place], now) : []));
    },
  };
}

function storiesBy(stories: readonly Story[]) {
  const byAddress = new Map<string, { readonly story: Story; readonly version?: Version }>();
  const byVersion = new Map<string, Story>();
  for (const story of stories) {
    byAddress.set(story.address, { story });
    for (const version of story.versions) {
      byVersion.set(version.articleId, story);
      if (version.alias !== undefined) byAddress.set(version.alias, { story, version });
    }
  }
  return { byAddress, byVersion, bySlug: new Map(stories.map((story) => [story.slug, story])) };
}

/** Whether a day, a month or a year has a part between two others; all are cut to what both tell. */
const isWithin = (date: string, from: string, to: string | undefined): boolean =>
  date >= from.slice(0, date.length) && (to === undefined || date.slice(0, to.length) <= to.slice(0, date.length));

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** A page of some places that stand in the order of an edition. */
function pageOf(
  entries: readonly Entry[],
  places: readonly number[],
  limit: number,
  after: Position | undefined,
): Page<Entry> {
  const start = after === undefined ? 0 : firstAfter(entries, places, after);
  const items = places.slice(start, start + limit).flatMap((place) => entries[place] ?? []);
  const last = items.at(-1);
  const more = last && start + limit < places.length;
  return { items, total: places.length, ...(more ? { next: positionOf(last) } : {}) };
}

function sliceOf<Item>(all: readonly Item[], limit: number, after: number): Page<Item, number> {
  const items = all.slice(after, after + limit);
  return { items, total: all.length, ...(after + limit < all.length ? { next: after + limit } : {}) };
}

/** The index of the first place whose entry comes after a place in the order. */
const firstAfter = (entries: readonly Entry[], places: readonly number[], after: Position): number =>
  firstPlace(places.length, (at) => {
    const entry = entries[places[at] ?? -1];
    return entry === undefined || inOrder(positionOf(entry), after) > 0;
  });
