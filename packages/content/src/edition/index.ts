/** What editions are made with and asked by, without the compiled seeds: pure, for the edge and the browser. */
export { agencyName, agencyOf } from '../agencies/index.ts';
export { messagesIn } from '../formats/from/parsing/messages.ts';
export { carrierOf } from '../formats/from/plain-carriers.ts';
export { listItems } from '../formats/list-items.ts';
export { receivedIn } from '../reading/published/received-in.ts';
export { addressAt } from '../stories/address.ts';
export { correctionWord } from '../stories/corrections/correction-word.ts';
export { difference } from '../stories/diff/index.ts';
export { publicSource, type Segment, segmentSchema, wholeSource } from '../stories/public-source.ts';
export { type Decoded, decode } from '../text/decode/index.ts';
export { withoutSigns } from '../text/signs.ts';
export { slugOf } from '../text/slug.ts';
export { markName, TURNS } from '../text/turns.ts';
export type {
  Archive,
  EntitiesOptions,
  EntityView,
  FoundStory,
  Hit,
  ListOptions,
  QuotesOptions,
  Said,
  SearchOptions,
  State,
  StoryView,
  TimelineOptions,
  Told,
} from './archive.ts';
export { type Copy, compile, editionOf, type ReadCopy, readCopy } from './compile.ts';
export { type Dossier, dossiersOf, type Quotation } from './entities/dossiers.ts';
export {
  type EntityCount,
  type EntityOrder,
  type EntityPosition,
  entityOrders,
} from './entities/index.ts';
export { type EntityKind, entityKindOf, entityKinds } from './entities/kinds.ts';
export type { Mention } from './entities/mentions.ts';
export { type ShortForm, shortForms } from './entities/short-forms.ts';
export { storyNames } from './entities/story-names.ts';
export type { Facet } from './facets/facet.ts';
export { type FacetName, type Facets, facetNames } from './facets/index.ts';
export { createArchive } from './in-memory.ts';
export type { Filters } from './listing/filter.ts';
export { type DateOrder, dateOrders, type PlacePosition, type Position, positionOf } from './listing/order.ts';
export type { Page, Paging } from './listing/page.ts';
export { newsItemOf } from './news-item.ts';
export { once } from './once.ts';
export { tellingCue } from './quotes/telling-cue.ts';
export type { Highlighted, Highlights } from './search/highlight.ts';
export type { SearchOrder, SearchPosition } from './search/ranked.ts';
export type { Found } from './shown/current.ts';
export { type PublicEntry, publicEntryOf } from './shown/public-entry.ts';
export { isDeniedDay } from './timeline/denied-day.ts';
export {
  type TimelineEvent,
  type TimelineOrder,
  type TimelinePosition,
  timelineOf,
  timelineOrders,
} from './timeline/index.ts';
export { isSameHour } from './timeline/same-hour.ts';
