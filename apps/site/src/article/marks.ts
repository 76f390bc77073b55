import type { PublicArticle, Span } from '@dateline/content';
import { machineDate, told } from '../text/day.ts';
import type { Mark } from './nest.ts';
import { shortForms } from './short-forms.ts';

/** What is marked in the running copy: quotations, dates, the first mention of each name, and short forms. */
export function marksOf(article: PublicArticle, source: string): Mark[] {
  return [
    ...article.quotes
      .map((quote, i): Mark => ({ kind: 'quote', span: quote.span, id: quoteId(i) }))
      .filter((_, i) => article.quotes[i]?.kind !== 'indirect'),
    ...article.dates.flatMap(({ span, value }, i): Mark[] =>
      told(value) ? [{ kind: 'date', span, id: dateId(i), value: machineDate(value) }] : [],
    ),
    ...firstMentions(article),
    ...article.body.flatMap(({ span }) => shortForms(source, span, article.abbreviations)),
  ];
}

export const quoteId = (index: number): string => `said-${index + 1}`;
export const dateId = (index: number): string => `date-${index + 1}`;
export const nameId = (entity: string): string => `name-${entity.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

function firstMentions({ names, body }: PublicArticle): Mark[] {
  const seen = new Set<string>();
  const inBody = withinAny(body.map(({ span }) => span));
  return names.flatMap(({ entity, span }): Mark[] => {
    if (seen.has(entity) || !inBody(span)) return [];
    seen.add(entity);
    return [{ kind: 'name', span, id: nameId(entity) }];
  });
}

/** Whether a span lies within one of some, which are in order and apart: asked in order, it takes one walk for them all. */
function withinAny(spans: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ([start, end]) => {
    while (i > 0 && (spans[i]?.[0] ?? 0) > start) i--;
    while (i < spans.length - 1 && (spans[i]?.[1] ?? 0) <= start) i++;
    const here = spans[i];
    return here !== undefined && start >= here[0] && end <= here[1];
  };
}
