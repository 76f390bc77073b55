import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Unpacked } from '../carried/index.ts';
import { type FromOptions, readAll, type SourceReading } from '../carried/read-carried.ts';
import { tooLong } from '../parsing/longest.ts';
import { factiva } from './factiva.ts';
import { isFactiva, isLexisNexis } from './given-out.ts';
import { lexisNexis } from './lexis-nexis.ts';

/**
 * Reads every document that a news database gave out as plain text: LexisNexis, Nexis Uni, Factiva. Their fields tell headline, byline,
 * dateline and day; the copy is read as it came on the wire.
 *
 * @param source The documents, decoded.
 * @returns A reading a document, in the order of the file, each with the text that its spans point into. Never throws for what the
 *   source holds.
 * @see https://support.proquest.com/articledetail?id=kA23r000000FVF1CAO
 * @example fromDatabase('1 of 2 DOCUMENTS\n\nNordavia Press\n\nOctober 12, 2027 Tuesday\n\n…')[0]?.article?.published.value // 2027-10-12
 */
export const fromDatabase = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackDatabase(source, options.longest), options);

export function unpackDatabase(source: string, longest?: number): Unpacked {
  const refused = tooLong(source, longest);
  if (refused) return { items: [], diagnostics: [refused] };
  const items = isLexisNexis(source) ? lexisNexis(source) : isFactiva(source) ? factiva(source) : [];
  if (items.length > 0) return { items, diagnostics: [], isList: items.length > 1 };
  const complaint = 'no document in it is headed as one of LexisNexis or Factiva';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'copy of a news database', complaint })] };
}
