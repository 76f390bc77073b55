import { agencyOf } from '../../agencies/index.ts';
import type { Published } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { dateLineAt } from '../date-line.ts';
import { dayNumber, dayText, isDay, weekdayOf } from '../dates/calendar.ts';
import { fullDay } from '../dates/full-day.ts';
import type { Draft } from '../draft.ts';
import { precisionOf } from './precision.ts';

/** How many lines from the top a line that states the date may stand, blank ones and those of the page not counted. */
const TOP = 8;

/** What the lines near the top that tell a full date say. */
export interface DateLines {
  /** The day of publication before that of the last update; of lines without a label, the first. */
  readonly best: Published | undefined;
  /** Another day on a line without a label, where no line has one: which is meant, nothing tells. */
  readonly rival: Published | undefined;
}

/** Reads the lines near the top of the copy that tell a full date and do nothing else. */
export function dateLines(draft: Draft): DateLines {
  let [bare, rival, updated]: (Published | undefined)[] = [];
  let seen = 0;
  let unclear = false;
  const isFurniture = furnitureIn(draft);
  for (const [i, line] of draft.lines.entries()) {
    if (line.blank || isFurniture(line)) continue;
    if (++seen > TOP) break;
    // the end of an embargo or of a licence is no day of publication
    if (holds(draft, line)) continue;
    const found = dateLine(draft, line, isShort(draft.lines[i - 1]));
    if (found?.value === undefined) {
      unclear ||= found !== undefined;
      continue;
    }
    // `RALLY ENDS MARCH 27, 2031`
    if (!found.labelled && isHeadline(draft, line)) continue;
    const says = statedOn(
      draft,
      found.value,
      line.inner,
      'A line of its own has the full date.',
      'published/date-line',
    );
    if (UPDATED.test(draft.text.slice(...line.inner))) updated ??= says;
    else if (found.labelled) return { best: says, rival: undefined };
    else if (bare && bare.value?.slice(0, 10) !== says.value?.slice(0, 10)) rival ??= says;
    else bare ??= says;
  }
  // of `Issued: 12/05/2027`, nothing tells the day, and that of the last update is another
  if (unclear && !bare) return { best: undefined, rival: undefined };
  return rival && updated ? { best: updated, rival: undefined } : { best: bare ?? updated, rival };
}

/** Tells whether a line is of the page around the story. Lines are asked for in order, so that what is of the page is gone through once. */
function furnitureIn({ residue }: Draft): (line: Line) => boolean {
  const spans = residue.map(({ span }) => span).sort(([a], [b]) => a - b);
  let at = 0;
  return ({ inner: [from, to] }) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) < to) at++;
    return (spans[at]?.[0] ?? to) <= from;
  };
}

/** A line above that is no full line of wrapped copy. */
const isShort = (line: Line | undefined): boolean => !line || line.blank || line.inner[1] - line.inner[0] < SHORT;

const SHORT = 40;

const UPDATED = /^(?:last )?(?:updated|modified)/i;

const isHeadline = ({ headline }: Draft, { inner: [start, end] }: Line): boolean =>
  headline !== null && headline.span[0] <= start && end <= headline.span[1];

const holds = ({ notes }: Draft, { inner }: Line): boolean =>
  notes.some(
    ({ span, reason }) => (reason === 'embargo' || reason === 'expiry') && span[0] < inner[1] && inner[0] < span[1],
  );

/** The day that a line states, or its instant; an instant wants its zone. None where its weekday is another day's. */
function dateLine(draft: Draft, { inner }: Line, apart: boolean): { value?: string; labelled: boolean } | undefined {
  const line = dateLineAt(draft.text, inner);
  // a last line of wrapped copy can be a date alone
  const alone = line && (apart || line.labelled);
  const day = alone ? (fullDay(line.meaning) ?? dayInFigures(draft, inner, line.agency)) : undefined;
  if (line?.labelled && day === undefined && line.meaning.day === undefined) return { labelled: true };
  if (!line || day === undefined) return undefined;
  const { clock = '', weekday = weekdayOf(day) } = line.meaning;
  if (weekday !== weekdayOf(day)) return undefined;
  return { value: /[Z+-]/.test(clock) ? `${dayText(day)}T${clock}` : dayText(day), labelled: line.labelled };
}

/** Of `05/12/2027`, where the dateline has the same month and day, or the agency that the line names writes the day first: which of the figures is the month. */
function dayInFigures({ text, dateline }: Draft, span: Span, agency: Span = [0, 0]): number | undefined {
  const [first = 0, second = 0, year = 0] = (FIGURES.exec(text.slice(...span)) ?? []).slice(1).map(Number);
  const byDay = agencyOf(text.slice(...agency))?.dayFirst && { month: second, day: first };
  const date = dateline?.date ?? byDay;
  if (!date || !isDay(year, date.month, date.day)) return undefined;
  const isSame = first === date.month ? second === date.day : first === date.day && second === date.month;
  return isSame ? dayNumber({ ...date, year }) : undefined;
}

const FIGURES = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;

/** A day or an instant that a stretch of the frame states. */
export const statedOn = (draft: Draft, value: string, span: Span, says: string, rule: string): Published => ({
  value,
  precision: precisionOf(value),
  basis: 'stated',
  evidence: [{ span, text: draft.text.slice(...span), says }],
  rule,
});
