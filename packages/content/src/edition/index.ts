/** What editions are made with and asked by, without the compiled seeds: pure, for the edge and the browser. */
export { agencyName } from '../agencies/index.ts';
export { addressAt } from '../stories/address.ts';
export { difference } from '../stories/diff/index.ts';
export { publicSource, type Segment, segmentSchema, wholeSource } from '../stories/public-source.ts';
export { type Decoded, decode } from '../text/decode.ts';
export {
  type Archive,
  createArchive,
  type Hit,
  type ListOptions,
  type Page,
  type Paging,
  type StoryView,
} from './archive.ts';
export { type Copy, compile, editionOf, type ReadCopy, readCopy } from './compile.ts';
export type { Found } from './current.ts';
export { type Dossier, dossiersOf, type Quotation, type Role } from './dossiers.ts';
export { type EntityCount, type EntityKind, entityKinds, termId } from './entities.ts';
export type { Facet, Facets } from './facets.ts';
export type { Filters } from './filter.ts';
export { newsItemOf } from './news-item.ts';
export { inOrder, type Position, positionOf } from './order.ts';
export { type PublicEntry, publicEntryOf } from './public-entry.ts';
export type { Highlighted, Highlights } from './search/highlight.ts';
export { type TimelineEvent, timelineOf } from './timeline.ts';
