import type { Draft } from '../draft.ts';
import { dayOfText, two } from './calendar.ts';
import { datedEvents } from './dated-events.ts';
import type { Expression, Meaning } from './meaning.ts';
import type { Resolved } from './resolve/ground.ts';
import { resolve } from './resolve/index.ts';
import { sideIn } from './side-in.ts';

/** What dates are counted from, as the copy goes on. */
export interface Reckoning {
  /** The day of publication, as a day number; undefined where it is not known. */
  readonly published: number | undefined;
  /** The value of what is said at an expression, as of here. */
  readonly resolve: (meaning: Meaning, at: Expression) => Resolved;
  /** Has what follows count from a date, given as a TIMEX3 value; from none but that of publication where it is undefined. */
  readonly countFrom: (date: string | undefined, block: number | undefined) => void;
}

/** The day of a dateline that gives no year, as a TIMEX3 value. */
function dayFiled({ dateline }: Draft): string | undefined {
  const date = dateline?.date;
  return date && date.year === undefined ? `XXXX-${two(date.month)}-${two(date.day)}` : undefined;
}

/** The reckoning at the start of the copy, before it has named any date. */
export function reckoning(draft: Draft): Reckoning {
  const published = draft.published.value === null ? undefined : dayOfText(draft.published.value);
  const filed = published === undefined ? dayFiled(draft) : undefined;
  let context: string | undefined;
  /** The block that named it. */
  let named: number | undefined;
  let openDay: string | undefined;
  /** The last day ahead that this block named. */
  let coming: string | undefined;
  let quarter: string | undefined;
  let events: ReadonlyMap<string, number | undefined> | undefined;
  const dayOf = (event: string) => {
    events ??= datedEvents(draft, published);
    return events.get(event);
  };
  return {
    published,
    resolve: (meaning, at) =>
      resolve(meaning, {
        ...{ published, filed, context, coming, openDay, quarter, dayOf },
        apart: (draft.sentences[at.sentence]?.block ?? 0) - (named ?? 0),
        side: () => sideIn(draft, at),
      }),
    countFrom: (date, block) => {
      if (block !== named) coming = undefined;
      named = block;
      openDay = date?.startsWith('X') ? date : undefined;
      // a day of no year leaves the year that the copy counts from
      if (openDay === undefined) context = date;
      if (date && (dayOfText(date) ?? 0) > (published ?? Infinity)) coming = date;
      if (/^.{5}Q\d/.test(date ?? '')) quarter = date;
    },
  };
}
