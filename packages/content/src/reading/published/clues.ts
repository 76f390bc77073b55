import type { Evidence } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import { dayNumber, isDay } from '../dates/calendar.ts';
import type { Expression, Meaning } from '../dates/meaning.ts';
import { type Side, sideOf } from '../dates/tense.ts';
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

function fullDay(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'calendar' || !meaning.year || !('number' in meaning.year)) return undefined;
  const { year, month, day } = meaning;
  if (month === undefined || day === undefined || !isDay(year.number, month, day)) return undefined;
  return dayNumber({ year: year.number, month, day });
}

export function sideIn(draft: Draft, { sentence, from, to }: Expression): Side {
  const words = draft.sentences[sentence]?.words;
  return words ? sideOf(words, from, to) : 0;
}
