import type { Dateline } from '../../model/dateline.ts';
import type { Published } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import { civilOf, dayOfText } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { boundClues } from './bound-clues.ts';
import { byClues, daysOn, onlyDay } from './by-clues.ts';
import { captionClues } from './caption-clues.ts';
import { type Clue, clue, fullDates } from './clues.ts';
import { linkedClues, linkedDates } from './linked-clues.ts';
import { weekdayClue } from './weekday-clue.ts';

/** The longest that copy is held, or runs behind its dateline, in days. */
const HELD = 31;

/** How many years apart what the copy looks back on and ahead to may lie. */
const WIDEST = 60;

/**
 * The dateline's month and day, in the year that the copy tells: by its embargo, by a dated picture, by an event that is dated both in full
 * and from the day of publication, or as the only one between the years that the copy looks back on and ahead to in which
 * the weekday can be right, if it is that of the day itself.
 */
export function byDateline(draft: Draft): Published | undefined {
  const found = ownDay(draft);
  if (!found || found.date.year !== undefined) return undefined;
  const fulls = fullDates(draft);
  // some copy comes out on the day after what it reports
  const weekday = weekdayClue(draft, 1);
  // a picture tells the year only where the weekday bears it out
  const fixing: Clue[] = [
    ...linkedClues(draft, linkedDates(draft, fulls)),
    ...(weekday ? captionClues(draft, fulls) : []),
  ];
  const { embargoedUntil: until } = draft;
  const held = dayOfText(until?.value ?? '');
  if (until && held !== undefined)
    fixing.push({
      // where it was cut out of running copy, only it has its words
      evidence: { span: until.span, text: until.text, says: 'The embargo ends near it.' },
      allows: (day) => Math.abs(day - held) <= HELD,
    });
  if (fixing.length === 0 && !weekday) return undefined;
  const bounds = boundClues(draft);
  const received = dayOfText(draft.given.received ?? '');
  const near = yearsOf(held === undefined ? fulls.map(({ day }) => day) : [held]);
  const from = fixing.length > 0 ? near.first - 1 : bounds.from;
  const to = fixing.length > 0 ? near.last + 1 : bounds.to;
  if (from === undefined || to === undefined || to - from > WIDEST) return undefined;
  const clues = [...fixing, ...bounds.clues, ...(weekday ? [weekday] : [])];
  const day = onlyDay(daysOn(found.date, from, to), clues);
  // nothing comes in before it is published, but a day earlier west of where it was filed
  if (day === undefined || (received !== undefined && day > received + 1)) return undefined;
  // what came out on the day after an event is as likely of another year, unless more than the weekday fixes that
  if (fixing.length === 0 && weekday && !weekdayClue(draft)?.allows(day)) return undefined;
  const own = clue(draft, found.span, `The ${found.called} has the month and the day.`, () => true);
  return byClues(day, 'dateline', [own, ...clues], 'published/dateline-found-year');
}

/** A month and a day that the copy is sent on, and what of it has them. */
export interface OwnDay {
  readonly date: NonNullable<Dateline['date']>;
  readonly span: Span;
  readonly called: 'dateline' | 'header';
}

/** The day of the dateline; else of the header of ANPA 1312, before its word count: `r a BC-VL--Wall 05-07 0310`. */
export function ownDay({ dateline, notes }: Draft): OwnDay | undefined {
  if (dateline?.date) return { date: dateline.date, span: dateline.span, called: 'dateline' };
  const header = notes.find(({ rule }) => rule === 'transmission/anpa-1312');
  const [, month, day] = /(\d\d)-(\d\d)(?: \d{3,5})?$/.exec(header?.text ?? '') ?? [];
  if (!header || !month || !day) return undefined;
  return { date: { month: Number(month), day: Number(day) }, span: header.span, called: 'header' };
}

/** The first and last year that some days lie in. A loop, since a call takes only so many arguments. */
function yearsOf(days: readonly number[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    const { year } = civilOf(day);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return { first, last };
}
