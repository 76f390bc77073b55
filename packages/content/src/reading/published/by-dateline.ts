import type { Published } from '../../model/published.ts';
import { civilOf, dayNumber, dayText, isDay } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { boundClues } from './bound-clues.ts';
import { type Clue, clue, fullDates } from './clues.ts';
import { inOrder } from './in-order.ts';
import { linkedClues, linkedDates } from './linked-clues.ts';
import { weekdayClue } from './weekday-clue.ts';

/** How near before the dateline's day a full date must lie to tell its year, in days. */
const NEAR = 45;

/**
 * The dateline's month and day, in the year that the copy tells: one that an event dated both in full and from the day of
 * publication leaves, or the only one between the years that the copy looks back on and ahead to in which the weekday is
 * right.
 */
export function byDateline(draft: Draft): Published | undefined {
  const date = draft.dateline?.date;
  if (!draft.dateline || !date || date.year !== undefined) return undefined;
  const fulls = fullDates(draft);
  const bounds = boundClues(draft);
  const linked = linkedClues(draft, linkedDates(draft, fulls));
  // some copy comes out on the day after what it reports
  const weekday = weekdayClue(draft, 1);
  const clues = [...bounds.clues, ...linked, ...(weekday ? [weekday] : [])];
  const fits = (year: number): boolean => {
    if (!isDay(year, date.month, date.day)) return false;
    const day = dayNumber({ year, month: date.month, day: date.day });
    return clues.every((one) => one.allows(day));
  };
  const near = weekday ? fulls.filter(({ day }) => isJustBefore(day, date.month, date.day)) : [];
  const fixing: Clue[] = [...linked];
  let [from, to] = [bounds.from, bounds.to];
  if (linked.length > 0 || near.length > 0) {
    const years = [...near, ...fulls].map(({ day }) => civilOf(day).year);
    from ??= Math.min(...years) - 1;
    to ??= Math.max(...years) + 1;
    for (const { day, expression } of near)
      fixing.push(
        clue(
          draft,
          expression.span,
          'A full date shortly before the day of the dateline.',
          (d) => d >= day && d <= day + NEAR,
        ),
      );
  } else if (!weekday) return undefined;
  if (from === undefined || to === undefined || to - from > WIDEST) return undefined;
  const years: number[] = [];
  for (let year = from; year <= to; year++) if (fits(year)) years.push(year);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const day = dayNumber({ year, month: date.month, day: date.day });
  const agreeing = fixing.filter((one) => one.allows(day));
  const own = {
    span: draft.dateline.span,
    text: draft.text.slice(...draft.dateline.span),
    says: 'The dateline has the month and the day.',
  };
  return {
    value: dayText(day),
    precision: 'day',
    basis: 'dateline',
    evidence: inOrder([own, ...[...clues, ...agreeing].map((one) => one.evidence)]),
    rule: 'published/dateline-found-year',
  };
}

/** How many years apart what the copy looks back on and ahead to may lie. */
const WIDEST = 60;

function isJustBefore(full: number, month: number, day: number): boolean {
  const { year } = civilOf(full);
  return [year, year + 1].some((y) => {
    if (!isDay(y, month, day)) return false;
    const gap = dayNumber({ year: y, month, day }) - full;
    return gap >= 0 && gap <= NEAR;
  });
}
