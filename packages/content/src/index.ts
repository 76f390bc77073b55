/** The front door: pure, for the edge and the browser. Folders and files are behind `./node`, the compiled seeds behind `./edition`. */
export { type Abbreviation, abbreviationSchema } from './model/abbreviation.ts';
export { type Article, articleSchema, type Instant } from './model/article.ts';
export { type Block, blockSchema } from './model/block.ts';
export { type DateRef, dateRefSchema } from './model/date-ref.ts';
export { type Diagnostic, diagnosticSchema, type Severity } from './model/diagnostic.ts';
export {
  type Edition,
  type Entry,
  editionSchema,
  entrySchema,
  type FileDiagnostic,
  fileDiagnosticSchema,
} from './model/edition.ts';
export * from './model/frame.ts';
export { type Given, givenSchema } from './model/given.ts';
export { type Measure, measureSchema } from './model/measure.ts';
export { type Name, type NameKind, nameSchema } from './model/name.ts';
export { type Evidence, evidenceSchema, type Published, publishedSchema } from './model/published.ts';
export { type Quote, quoteSchema, type Speaker, speakerSchema } from './model/quote.ts';
export { type Reading, readingSchema } from './model/reading.ts';
export { type Span, spanSchema } from './model/span.ts';
export { type ReadOptions, read } from './reading/read.ts';
export { type Barred, barred } from './stories/publishable.ts';
export { positionAt } from './text/lines.ts';
