import type { Edition, Entry } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import type { Archive, Hit, ListOptions, State, StoryView } from './archive.ts';
import { createCounts } from './entities/counts.ts';
import { countOf, entitiesOf, entityOrders, isCalled } from './entities/index.ts';
import { joined } from './entities/joined.ts';
import { mentionsIn } from './entities/mentions.ts';
import { rolesIn } from './entities/roles.ts';
import { createFacets } from './facets/index.ts';
import { createFilter, type Filters } from './listing/filter.ts';
import { dateOrders, type Position, placesIn, positionOf } from './listing/order.ts';
import { LIMIT, pageOf } from './listing/page.ts';
import { createSorter, marked } from './listing/sorter.ts';
import { once } from './once.ts';
import { createQuotations } from './quotes/index.ts';
import { createRelated } from './related.ts';
import { only } from './search/combine.ts';
import { createSearch } from './search/index.ts';
import { pageByDate, pageOfBest } from './search/ranked.ts';
import { queryOf } from './search/words.ts';
import { currentOf, shownCorrections, shownOf, shownVersions, versionOf } from './shown/current.ts';
import { publicEntryOf } from './shown/public-entry.ts';
import { storiesBy } from './shown/stories-by.ts';
import { assertMoment, visibleOf } from './shown/visible.ts';
import { isWithin, type TimelineEvent, timelineOf, timelineOrders } from './timeline/index.ts';

/** What has no types may ask without options: then the moment is missing, and said to be. */
const UNASKED = {} as { readonly now: Date };

/**
 * An archive that holds its edition in memory. Ids are joined at once, since all else asks by them; what else takes long to make is made
 * when it is first asked for.
 *
 * @param modified When the edition was made, where that is known.
 * @throws TypeError where it is asked for no moment, as what has no types may ask it; of its methods each gives a promise that is rejected.
 * @example const { items } = await createArchive(edition).stories({ now: new Date(), limit: 10 })
 */
export function createArchive(compiled: Edition, modified?: Date): Archive {
  const { edition, same } = joined(compiled);
  const { entries, stories } = edition;
  const idOf = (id: string): string => same.get(id) ?? id;
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const { byAddress, byVersion, bySlug } = storiesBy(stories);
  const visible = visibleOf(edition, byId);
  // what is for editors only is in no index
  const readable = once(() => entries.map(publicEntryOf));
  const entities = once(() => entitiesOf(readable(), same));
  const search = once(() => createSearch(readable()));
  const timeline = once(() => timelineOf(readable()));
  const quotations = once(() => createQuotations(readable()));
  const passes = createFilter(entries, entities);
  const passing = (filters?: Filters) =>
    passes(filters?.entities ? { ...filters, entities: filters.entities.map(idOf) } : filters);
  const filter = (places: readonly number[], filters?: Filters): readonly number[] => {
    const test = passing(filters);
    return test ? places.filter(test) : places;
  };
  const facets = once(() => createFacets(entries, entities));
  const positions = entries.map(positionOf);
  const positionAt = (place: number): Position => positions[place] ?? { published: '', id: '' };
  const ordered = createSorter(positions);
  const counted = createCounts(entities, visible);
  const placeOf = once(() => new Map(entries.map((entry, place) => [entry, place])));
  const relatedTo = createRelated(entries, entities);

  const viewOf = (story: Story, entry: Entry, now: Date): StoryView => {
    const { slug, address } = story;
    const corrections = shownCorrections(story, byVersion, byId, now);
    return { slug, address, entry, versions: shownVersions(story, byId, now), corrections };
  };
  const viewAt = (place: number, now: Date): StoryView[] => {
    const entry = entries[place];
    const story = entry && bySlug.get(entry.story);
    return story ? [viewOf(story, entry, now)] : [];
  };
  const listed = (all: readonly number[], { filters, sort = 'newest', facets: names = [], ...paging }: ListOptions) => {
    const places = filter(all, filters);
    const inOrder = sort === 'newest' ? places : ordered(places, sort);
    return { ...pageOf(inOrder, paging, positionAt, dateOrders[sort]), facets: facets()(places, names) };
  };
  const entriesAt = (places: readonly number[]): Entry[] => places.flatMap((place) => entries[place] ?? []);
  let state: (State & { readonly from: number }) | undefined;
  const stateFrom = (from: number) => ({
    from,
    id: `${edition.digest} ${from}`,
    since: modified ? new Date(Math.max(from, modified.getTime())) : null,
  });
  return {
    digest: edition.digest,
    state(now) {
      const { from } = visible(now);
      if (from !== state?.from) state = stateFrom(from);
      return state;
    },
    async list(options) {
      const { items, ...page } = listed(visible(options?.now).open, options);
      return { ...page, items: entriesAt(items) };
    },
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
    async stories(options) {
      const { items, ...page } = listed(visible(options?.now).current, options);
      return { ...page, items: items.flatMap((place) => viewAt(place, options.now)) };
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
    async search(q, { now, filters, sort = 'best', facets: names = [], ...paging } = UNASKED) {
      const { highlightsAt, ...all } = search().find(queryOf(q), visible(now));
      const test = passing(filters);
      const found = test ? only(all, test) : all;
      const { items, ...page } =
        sort === 'best'
          ? pageOfBest(found, paging, positionAt)
          : pageByDate(ordered(found.places, sort), sort, paging, positionAt);
      const hits = items.flatMap((place): Hit[] => {
        const entry = entries[place];
        return entry ? [{ entry, highlights: highlightsAt(place) }] : [];
      });
      return { ...page, items: hits, facets: facets()(found.places, names) };
    },
    async entities(kind, { now, q = '', sort = 'stories', ...paging } = UNASKED) {
      const all = counted(kind, now);
      const called = q === '' ? [...all] : all.filter(isCalled(q));
      const inOrder = entityOrders[sort];
      return pageOf(called.sort(inOrder), paging, ({ id, name, stories }) => ({ id, name, stories }), inOrder);
    },
    async entity(asked, now) {
      const id = idOf(asked);
      const entity = entities().get(id);
      const { isCurrent } = visible(now);
      const count = entity && countOf(entity, isCurrent);
      if (!count) return null;
      const naming = entity.entries.flatMap((place) => (isCurrent[place] === 1 ? (readable()[place] ?? []) : []));
      return { ...count, roles: rolesIn(naming, id).map(({ text, stories }) => ({ text, stories })) };
    },
    async mentions(asked, { now, ...paging } = UNASKED) {
      const id = idOf(asked);
      const { isCurrent } = visible(now);
      const mentions = (entities().get(id)?.entries ?? []).flatMap((place) => {
        const [entry, shown] = [entries[place], readable()[place]];
        return entry && shown && isCurrent[place] === 1 ? mentionsIn(entry, shown, id) : [];
      });
      const placeOf = ({ entry, span }: (typeof mentions)[number]) => ({ ...positionOf(entry), start: span[0] });
      return pageOf(mentions, paging, placeOf, placesIn('newest'));
    },
    async timeline({ now, from = '', to, entities: named = [], filters, sort = 'earliest', ...paging } = UNASKED) {
      const { current } = visible(now);
      const isOpen = marked(entries.length, filter(current, filters));
      const events = timeline().filter(
        ({ date, who, place }) =>
          isOpen[place] === 1 && isWithin(date, from, to) && named.every((entity) => who.includes(idOf(entity))),
      );
      const placeOf = ({ date, span, place }: TimelineEvent) => ({ date, ...positionAt(place), start: span[0] });
      const inOrder = timelineOrders[sort];
      if (sort !== 'earliest') events.sort((a, b) => inOrder(placeOf(a), placeOf(b)));
      const { items, ...page } = pageOf(events, paging, placeOf, inOrder);
      return {
        ...page,
        items: items.flatMap((event) => entriesAt([event.place]).map((entry) => ({ ...event, entry }))),
      };
    },
    async quotes({ now, speaker, q = '', kind, filters, sort = 'newest', ...paging } = UNASKED) {
      const isSaid = quotations().saying(queryOf(q));
      const isOpen = marked(entries.length, filter(visible(now).current, filters));
      const said = quotations()
        .by(speaker === undefined ? undefined : idOf(speaker))
        .filter((one) => isOpen[one.place] === 1 && (kind === undefined || one.quote.kind === kind) && isSaid(one));
      const inOrder = placesIn(sort);
      if (sort !== 'newest') said.sort((a, b) => inOrder(a.position, b.position));
      const { items, ...page } = pageOf(said, paging, ({ position }) => position, inOrder);
      return {
        ...page,
        items: items.flatMap(({ quote, place }) => entriesAt([place]).map((entry) => ({ entry, quote }))),
      };
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
