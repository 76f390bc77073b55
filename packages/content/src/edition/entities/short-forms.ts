import type { Abbreviation } from '../../model/abbreviation.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { slugOf } from '../../text/slug.ts';

/** A short form with what it stands for, by its id. */
export type ShortForm = Abbreviation & { readonly entity: string };

/**
 * The short forms of an article. Each stands for what the article names where the long form is, or the short one, so that
 * both are one entity; for `term:` and the long form where no name stands there.
 *
 * @example shortForms(article)[0]?.entity // organisation:national-seed-bank-agency
 */
export function shortForms({ names, abbreviations }: Pick<Article, 'names' | 'abbreviations'>): ShortForm[] {
  if (abbreviations.length === 0) return [];
  // few names stand where a form does
  const starts = new Set(abbreviations.flatMap(({ long, short }) => [long[0], short[0]]));
  const named = new Map(names.flatMap(({ span, entity }) => (starts.has(span[0]) ? [[span.join(), entity]] : [])));
  const at = (span: Span): string | undefined => named.get(span.join());
  return abbreviations.map((form) => ({
    ...form,
    entity: at(form.long) ?? at(form.short) ?? `term:${slugOf(form.longText)}`,
  }));
}
