/** What an article, a story and an edition are. */
export { type Abbreviation, abbreviationSchema } from './abbreviation.ts';
export { type Article, articleSchema, type Instant } from './article.ts';
export { type Block, blockSchema } from './block.ts';
export { type Byline, bylineSchema } from './byline.ts';
export { type ChangeNote, changeNoteSchema } from './change-note.ts';
export { type CreditRole, creditRoleSchema } from './credit-role.ts';
export { type DateRef, dateRefSchema } from './date-ref.ts';
export { type Dateline, datelineSchema } from './dateline.ts';
export { type Diagnostic, diagnosticSchema, type Severity } from './diagnostic.ts';
export {
  type Change,
  changeSchema,
  type Difference,
  differenceSchema,
  type ParagraphChange,
  paragraphChangeSchema,
} from './difference.ts';
export {
  type Edition,
  type Entry,
  editionSchema,
  entrySchema,
  type FileDiagnostic,
  fileDiagnosticSchema,
} from './edition.ts';
export { type Genre, genreSchema } from './genre.ts';
export { type Given, givenSchema } from './given.ts';
export type { Item } from './item.ts';
export { type Marker, markerSchema } from './marker.ts';
export { type Measure, measureSchema } from './measure.ts';
export { type Name, type NameKind, nameSchema } from './name.ts';
export { type Note, noteSchema } from './note.ts';
export { type Notice, noticeSchema } from './notice.ts';
export type { Origin } from './origin.ts';
export { type Phrase, phraseSchema } from './phrase.ts';
export { type PublicArticle, publicArticleSchema } from './public-article.ts';
export { type Evidence, evidenceSchema, type Published, publishedSchema } from './published.ts';
export { type Quote, quoteSchema, type Speaker, speakerSchema } from './quote.ts';
export { type Reading, readingSchema } from './reading.ts';
export { type Residue, residueSchema } from './residue.ts';
export { type Span, spanSchema } from './span.ts';
export { type Story, storySchema, type Version, versionSchema } from './story.ts';
