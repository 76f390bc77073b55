import type { PublicArticle } from '@dateline/content';
import { machineDate, told } from '../text/day.ts';
import type { Mark } from './nest.ts';
import { shortForms } from './short-forms.ts';

/** What is marked in the running copy: quotations, dates, figures and short forms. */
export function marksOf(article: PublicArticle, source: string): Mark[] {
  return [
    ...article.quotes
      .map((quote, i): Mark => ({ kind: 'quote', span: quote.span, id: quoteId(i) }))
      .filter((_, i) => article.quotes[i]?.kind !== 'indirect'),
    ...article.dates.flatMap(({ span, value }, i): Mark[] =>
      told(value) ? [{ kind: 'date', span, id: dateId(i), value: machineDate(value) }] : [],
    ),
    ...article.measures.map(
      (measure, i): Mark => ({
        kind: 'figure',
        span: measure.span,
        id: figureId(i),
        value: `${measure.quantity} ${measure.unit}`,
      }),
    ),
    ...article.body.flatMap(({ span }) => shortForms(source, span, article.abbreviations)),
  ];
}

export const quoteId = (index: number): string => `said-${index + 1}`;
export const dateId = (index: number): string => `date-${index + 1}`;
export const figureId = (index: number): string => `figure-${index + 1}`;
