import type { Entry } from '../model/edition.ts';
import type { Quote } from '../model/quote.ts';
import type { Version } from '../model/story.ts';
import type { Barred } from '../stories/publishable.ts';
import type { EntityCount, EntityOrder, EntityPosition } from './entities/index.ts';
import type { EntityKind } from './entities/kinds.ts';
import type { Mention } from './entities/mentions.ts';
import type { Role } from './entities/roles.ts';
import type { FacetName, Facets } from './facets/index.ts';
import type { Filters } from './listing/filter.ts';
import type { DateOrder, PlacePosition } from './listing/order.ts';
import type { Page, Paging } from './listing/page.ts';
import type { Highlights } from './search/highlight.ts';
import type { SearchOrder, SearchPosition } from './search/ranked.ts';
import type { Found } from './shown/current.ts';
import type { TimelineEvent, TimelineOrder, TimelinePosition } from './timeline/index.ts';

/** Which page of what articles, in which order, and what is to be counted of them all. */
export interface ListOptions extends Paging {
  readonly filters?: Filters | undefined;
  /** Newest first unless said. */
  readonly sort?: DateOrder | undefined;
  /** None unless said. */
  readonly facets?: readonly FacetName[] | undefined;
}

/** Which page of what is found, in which order, and what is to be counted of it all. */
export interface SearchOptions extends Paging<SearchPosition>, Pick<ListOptions, 'filters' | 'facets'> {
  /** The best first unless said. */
  readonly sort?: SearchOrder | undefined;
}

/** Which page of whom or what stories name, and in which order. */
export interface EntitiesOptions extends Paging<EntityPosition> {
  /** Beginnings of words that a name must have, all of them. */
  readonly q?: string | undefined;
  /** Those that most stories name first, unless said. */
  readonly sort?: EntityOrder | undefined;
}

/** Which page of what stories say of dates, and in which order. */
export interface TimelineOptions extends Paging<TimelinePosition> {
  /** The first and the last day that is spoken of; a month or a year will do. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Entities that the sentence must name, by id. */
  readonly entities?: readonly string[] | undefined;
  /** What the article is narrowed to. */
  readonly filters?: Filters | undefined;
  /** Earliest first unless said. */
  readonly sort?: TimelineOrder | undefined;
}

/** Which page of what was said, and in which order. */
export interface QuotesOptions extends Paging<PlacePosition> {
  /** Who said it, by the entity's id. */
  readonly speaker?: string | undefined;
  /** Words, `beginnings*` and "phrases" that were said; with a hyphen before it, what was not. */
  readonly q?: string | undefined;
  readonly kind?: Quote['kind'] | undefined;
  /** What the article is narrowed to. */
  readonly filters?: Filters | undefined;
  /** Newest first unless said. */
  readonly sort?: DateOrder | undefined;
}

/** A story as readers see it. */
export interface StoryView {
  readonly slug: string;
  readonly address: string;
  /** Its last version that may be shown. */
  readonly entry: Entry;
  /** Those of its versions that may be shown, first to last. */
  readonly versions: readonly Version[];
  /** The ids of those that correct one before them, and of copy of its own that corrects the story. */
  readonly corrections: readonly string[];
}

/** A story that may be shown, or the reason why it may not. */
export type FoundStory =
  | { readonly view: StoryView; readonly barred: null }
  | { readonly view: null; readonly barred: Barred };

/** An article that a search has found. */
export interface Hit {
  readonly entry: Entry;
  readonly highlights: Highlights;
}

/** Something that somebody said, and where. */
export interface Said {
  readonly entry: Entry;
  readonly quote: Quote;
}

/** A date that an article speaks of. */
export interface Told extends TimelineEvent {
  readonly entry: Entry;
}

/** Somebody or something, as the stories have it that may be shown. */
export interface EntityView extends EntityCount {
  readonly roles: readonly Pick<Role, 'text' | 'stories'>[];
}

/** What may be shown at a moment, by name. */
export interface State {
  /** Changes when, and only when, something may be shown that might not, or other way about. Not for readers: it tells of what is to come. */
  readonly id: string;
  /** Since when it has been so, where that is known. */
  readonly since: Date | null;
}

/** What the site and the API read. Every implementation answers alike; `testing/archive-contract.ts` says how. */
export interface Archive {
  /** Changes when, and only when, the content does. */
  readonly digest: string;
  /**
   * What an answer may be kept by: for as long as the state is the same, every question has the same answer. It is asked with
   * every request, so that whoever has it at hand gives it at once.
   */
  state(now: Date): State | Promise<State>;
  /** Articles, every version by itself; undated last. */
  list(options: ListOptions): Promise<Page<Entry> & { readonly facets: Facets }>;
  /** Null where no article has the id. */
  article(id: string, now: Date): Promise<Found | null>;
  /**
   * What stands at an address of the site, as `/2023/03/21/slug/`: the last version of its story that may be shown. At an
   * alias the entry's own address is another one. Null where no story has the address.
   */
  at(address: string, now: Date): Promise<Found | null>;
  /** Stories in the version that may be shown, ordered by that version; undated last. */
  stories(options: ListOptions): Promise<Page<StoryView> & { readonly facets: Facets }>;
  /** A story by its slug; null where none has it. */
  story(slug: string, now: Date): Promise<FoundStory | null>;
  /**
   * Stories that have all the words, in the singular or the plural, spelled either way, `beginnings*` and "phrases" asked for, and none that a hyphen
   * stands before.
   *
   * @param q As a person types it.
   */
  search(q: string, options: SearchOptions): Promise<Page<Hit, SearchPosition> & { readonly facets: Facets }>;
  /** People, organisations, places or terms. */
  entities(kind: EntityKind, options: EntitiesOptions): Promise<Page<EntityCount, EntityPosition>>;
  /** Null where no story that may be shown names it. By an alias, what has it. */
  entity(id: string, now: Date): Promise<EntityView | null>;
  /** Where stories name it, newest story first. */
  mentions(id: string, options: Paging<PlacePosition>): Promise<Page<Mention, PlacePosition>>;
  /** What stories say of dates. */
  timeline(options: TimelineOptions): Promise<Page<Told, TimelinePosition>>;
  /** Who said what in stories; what an article has twice it gives twice. */
  quotes(options: QuotesOptions): Promise<Page<Said, PlacePosition>>;
  /** Other stories that name the same, the nearest first. */
  related(slug: string, options: Pick<Paging, 'now' | 'limit'>): Promise<readonly StoryView[]>;
}
