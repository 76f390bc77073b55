import type { DateRef } from '../../../model/date-ref.ts';
import type { Side } from '../tense.ts';

/** What an expression is resolved against. */
export interface Ground {
  /** The day of publication, as a day number; undefined where it is not known. */
  readonly published: number | undefined;
  /** The day of the dateline, `XXXX-05-12`, where nothing tells the year of publication. */
  readonly filed?: string | undefined;
  /** The date that the copy named last, as a TIMEX3 value, of a night with `TNI`; undefined where there is none. What only sets a figure beside another does not count. */
  readonly context: string | undefined;
  /** How many paragraphs before it named that date. */
  readonly apart?: number | undefined;
  /** A day of a year that is not known, `XXXX-05-11`, or of which nothing is known, where the copy named one since. */
  readonly openDay?: string | undefined;
  /** The day ahead that the paragraph named which names a date last. */
  readonly coming?: string | undefined;
  /** The quarter that the copy named last. */
  readonly quarter: string | undefined;
  /** The day of an event that the copy dates, by its noun; undefined where it gives none, or several. */
  readonly dayOf: (event: string) => number | undefined;
  /** Which way the verb beside the expression points. */
  readonly side: () => Side;
}

export type Resolved = Pick<DateRef, 'type' | 'value' | 'basis'>;

/** A date, and what it is known from. */
export const dated = (value: string, basis: Resolved['basis']): Resolved => ({ type: 'DATE', value, basis });

/** A day of which nothing is known. */
export const OPEN_DAY = 'XXXX-XX-XX';
