import type { Published } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { dateLineAt } from '../date-line.ts';
import { civilOf, dayNumber, dayOfText, dayText, isDay, weekdayOf } from '../dates/calendar.ts';
import { fullDay } from '../dates/full-day.ts';
import type { Draft } from '../draft.ts';
import { precisionOf } from './precision.ts';

/** How many lines from the top a line that states the date may stand, blank ones not counted. */
const TOP = 8;
/** How many lines from the foot a sign-off may stand. */
const FOOT = 6;

/** How far apart the dateline and a date on a line of its own may lie, in days: copy is held, and pages come later. */
const APART = 31;

/**
 * The full date that the frame states: in the dateline, on a line of its own near the top, or in an agency's sign-off. Unknown
 * where the copy states several that cannot all be right.
 */
export function stated(draft: Draft): Published | undefined {
  const own = inDateline(draft);
  const line = onLine(draft);
  if (line === 'contradictory' || (line && !agrees(draft, line.value))) return draft.published;
  return own ?? line ?? inSignOff(draft);
}

/** True where the dateline's month and day, in its year or in the nearest, lie about a day that a line states. */
function agrees({ dateline }: Draft, value: string | null): boolean {
  const date = dateline?.date;
  const day = dayOfText(value ?? '');
  if (!date || day === undefined) return true;
  const { year } = civilOf(day);
  const years = date.year === undefined ? [year - 1, year, year + 1] : [date.year];
  return years.some((within) => Math.abs(dayNumber({ ...date, year: within }) - day) <= APART);
}

const answer = (draft: Draft, value: string, span: Span, says: string, rule: string): Published => ({
  value,
  precision: precisionOf(value),
  basis: 'stated',
  evidence: [{ span, text: draft.text.slice(...span), says }],
  rule,
});

function inDateline(draft: Draft): Published | undefined {
  const date = draft.dateline?.date;
  if (!draft.dateline || date?.year === undefined || !isDay(date.year, date.month, date.day)) return undefined;
  const value = dayText(dayNumber({ year: date.year, month: date.month, day: date.day }));
  return answer(draft, value, draft.dateline.span, 'The dateline has the full date.', 'published/dateline-year');
}

/** What the lines near the top say: that of publication before that of the last update, of lines without a label the only day. */
function onLine(draft: Draft): Published | 'contradictory' | undefined {
  let seen = 0;
  let bare: Published | 'contradictory' | undefined;
  let updated: Published | undefined;
  for (const [i, line] of draft.lines.entries()) {
    if (line.blank) continue;
    if (++seen > TOP) break;
    // the end of an embargo or of a licence is no day of publication
    if (holds(draft, line)) continue;
    const found = dateLine(draft.text, line, draft.lines[i - 1]?.blank ?? true);
    if (!found) continue;
    const says = answer(draft, found.value, line.inner, 'A line of its own has the full date.', 'published/date-line');
    if (UPDATED.test(draft.text.slice(...line.inner))) updated ??= says;
    else if (found.labelled) return says;
    else if (bare && bare !== 'contradictory' && bare.value?.slice(0, 10) !== says.value?.slice(0, 10))
      bare = 'contradictory';
    else bare ??= says;
  }
  return bare === 'contradictory' ? (updated ?? bare) : (bare ?? updated);
}

const UPDATED = /^(?:last )?updated/i;

const holds = ({ notes }: Draft, { inner }: Line): boolean =>
  notes.some(
    ({ span, reason }) => (reason === 'embargo' || reason === 'expiry') && span[0] < inner[1] && inner[0] < span[1],
  );

/** The day that a line states, or its instant; an instant wants its zone. None where its weekday is another day's. */
function dateLine(source: string, { inner }: Line, apart: boolean): { value: string; labelled: boolean } | undefined {
  const line = dateLineAt(source, inner);
  // a last line of wrapped copy can be a date alone
  const day = line && (apart || line.labelled) ? fullDay(line.meaning) : undefined;
  if (!line || day === undefined) return undefined;
  const { clock = '', weekday = weekdayOf(day) } = line.meaning;
  if (weekday !== weekdayOf(day)) return undefined;
  return { value: /[Z+-]/.test(clock) ? `${dayText(day)}T${clock}` : dayText(day), labelled: line.labelled };
}

/** `AP-WF-02-20-16 0337GMT`: month, day and year of transmission. */
const AP_SIGN_OFF = /^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d)\b/;

function inSignOff(draft: Draft): Published | undefined {
  let seen = 0;
  for (let i = draft.lines.length - 1; i >= 0 && seen < FOOT; i--) {
    const line = draft.lines[i];
    if (!line || line.blank) continue;
    seen++;
    const match = AP_SIGN_OFF.exec(draft.text.slice(line.inner[0], line.inner[0] + 20));
    if (!match) continue;
    const [month, day, two] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const year = two >= 70 ? 1900 + two : 2000 + two;
    if (!isDay(year, month, day)) continue;
    const value = dayText(dayNumber({ year, month, day }));
    return answer(draft, value, line.inner, 'The sign-off has the full date.', 'published/sign-off');
  }
  return undefined;
}
