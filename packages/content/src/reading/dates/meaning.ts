import type { Span } from '../../model/span.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Where a relative expression counts from: the day of publication, or a date that the copy named before. */
export type Anchor = 'published' | 'context';

/** `last`, `this` or `next` before a name of the calendar. */
export type Pointer = -1 | 0 | 1;

/** A year in figures, or counted from the year of publication or of context: `last year`, `the year before`. */
export type Year = { readonly number: number } | { readonly offset: number; readonly from: Anchor };

/** The time of a day: a clock time (`22:00`, `01:00Z`) or a part (`MO`, `AF`, `EV`, `NI`). */
export interface Timed {
  readonly clock?: string | undefined;
  readonly part?: string | undefined;
}

/** What the words of a temporal expression say, before it is known when they were written. */
export type Meaning =
  | ({
      readonly kind: 'calendar';
      readonly year?: Year | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly weekday?: number | undefined;
      readonly pointer?: Pointer | undefined;
      /** How many days behind a weekday to come: `a week from Friday`. */
      readonly later?: number | undefined;
    } & Timed)
  | ({
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      readonly from: Anchor;
      /** True where it sets a figure beside that of the same stretch before: `a year earlier`, `the year-ago quarter`. */
      readonly compares?: boolean | undefined;
      /** True for the last day of the stretch: `year-end`. */
      readonly end?: boolean | undefined;
    } & Timed)
  | {
      /** So many units from an event of the copy, by its noun; undefined where it is named otherwise. */
      readonly kind: 'fromEvent';
      readonly unit: Unit;
      readonly count: number;
      readonly event: string | undefined;
    }
  | {
      /** A named stretch of a year: `Q3`, `H1`, `SU`; `Q` for `the quarter`. */
      readonly kind: 'period';
      readonly name: string;
      readonly year?: Year | undefined;
      readonly pointer?: Pointer | undefined;
      /** True where a fiscal year is meant, whose quarters need not be those of the calendar. */
      readonly fiscal?: boolean | undefined;
      /** True where the verb tells which is meant, as of months: reports name quarters before they end. */
      readonly sided?: boolean | undefined;
    }
  | ({
      readonly kind: 'holiday';
      readonly name: string;
      readonly year?: Year | undefined;
      readonly pointer?: Pointer | undefined;
    } & Timed)
  | {
      /** A weekday by its place in a month, -1 for the last. */
      readonly kind: 'nthWeekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: Year | undefined;
    }
  | { readonly kind: 'weekOf'; readonly month: number; readonly day: number; readonly year?: Year | undefined }
  | ({ readonly kind: 'time' } & Timed)
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'fixed'; readonly value: string };

/** A stretch of words that names a time: `[from, to)` in the words of its sentence. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** A temporal expression found in the running copy. */
export interface Expression extends Found {
  readonly span: Span;
  /** The index of its sentence in the draft, or `FRAME`. */
  readonly sentence: number;
}

/** Stands for a sentence where an expression is the dateline's. */
export const FRAME = -1;
