import type { Evidence } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import { fullDay } from '../dates/full-day.ts';
import type { Expression } from '../dates/meaning.ts';
import type { Draft } from '../draft.ts';

/** Something that the copy says of its day of publication. */
export interface Clue {
  readonly evidence: Evidence;
  /** True for a day on which the copy could have been published, as far as this goes. */
  readonly allows: (day: number) => boolean;
}

export const clue = (draft: Draft, span: Span, says: string, allows: (day: number) => boolean): Clue => ({
  evidence: { span, text: draft.text.slice(...span), says },
  allows,
});

/** An expression that names a whole day, year and all. */
export interface FullDate {
  readonly expression: Expression;
  readonly day: number;
}

export function fullDates(draft: Draft): FullDate[] {
  return draft.expressions.flatMap((expression) => {
    const day = fullDay(expression.meaning);
    return day === undefined ? [] : [{ expression, day }];
  });
}
