/** The front door: pure, for the edge and the browser. Folders and files are behind `./node`, the compiled seeds behind `./edition`. */
export { type Abbreviation, abbreviationSchema } from './model/abbreviation.ts';
export { type Article, articleSchema, type Instant } from './model/article.ts';
export { type Block, blockSchema } from './model/block.ts';
export { type Byline, bylineSchema } from './model/byline.ts';
export { type ChangeNote, changeNoteSchema } from './model/change-note.ts';
export { type CreditRole, creditRoleSchema } from './model/credit-role.ts';
export { type DateRef, dateRefSchema } from './model/date-ref.ts';
export { type Dateline, datelineSchema } from './model/dateline.ts';
export { type Diagnostic, diagnosticSchema, type Severity } from './model/diagnostic.ts';
export {
  type Change,
  changeSchema,
  type Difference,
  differenceSchema,
  type ParagraphChange,
  paragraphChangeSchema,
} from './model/difference.ts';
export {
  type Edition,
  type Entry,
  editionSchema,
  entrySchema,
  type FileDiagnostic,
  fileDiagnosticSchema,
} from './model/edition.ts';
export { type Genre, genreSchema } from './model/genre.ts';
export { type Given, givenSchema } from './model/given.ts';
export { type Marker, markerSchema } from './model/marker.ts';
export { type Measure, measureSchema } from './model/measure.ts';
export { type Name, type NameKind, nameSchema } from './model/name.ts';
export { type Note, noteSchema } from './model/note.ts';
export { type Notice, noticeSchema } from './model/notice.ts';
export { type Phrase, phraseSchema } from './model/phrase.ts';
export { type PublicArticle, publicArticleSchema } from './model/public-article.ts';
export { type Evidence, evidenceSchema, type Published, publishedSchema } from './model/published.ts';
export { type Quote, quoteSchema, type Speaker, speakerSchema } from './model/quote.ts';
export { type Reading, readingSchema } from './model/reading.ts';
export { type Residue, residueSchema } from './model/residue.ts';
export { type Span, spanSchema } from './model/span.ts';
export { type Story, storySchema, type Version, versionSchema } from './model/story.ts';
export type { Gazetteer } from './reading/names/gazetteer/gazetteer.ts';
export { type ReadOptions, read } from './reading/read.ts';
export { publicArticle } from './stories/public.ts';
export { type Barred, barred, isGone } from './stories/publishable.ts';
export { positionAt } from './text/lines.ts';
