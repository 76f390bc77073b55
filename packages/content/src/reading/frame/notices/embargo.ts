import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Instant } from '../../../model/article.ts';
import type { Note } from '../../../model/note.ts';
import { oneLine } from '../../../text/one-line.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { momentIn } from '../embargo-moment.ts';
import { opensOnDateline } from '../head/heads-story.ts';
import { phraseOf, takeOut } from '../lines/stretch.ts';
import { without } from '../lines/without.ts';
import { statedDay } from '../stated-day.ts';
import { isEmbargoLine } from './embargo-line.ts';
import { holdOrdersIn } from './hold-orders-within.ts';

/**
 * Until when the copy must be held: `EMBARGOED until 0900 GMT Nov 3`, `HOLD FOR RELEASE 6 p.m. EST Friday, March 3, 2023`.
 * A moment is read only where the line gives one day, one time and its zone and the year is known; one that cannot be
 * read withholds the copy, since it must not leak.
 */
export const embargo: Pass = (draft) => {
  const orders = holdOrdersIn(draft);
  const read = orders.length > 0 ? without(draft, orders) : draft;
  const taken = takeOut(read.stretches, (stretch, i) =>
    !stretch.table && isEmbargoLine(stretch.text, isAbove(read, i)) && !(i === 0 && isHeadline(read, stretch))
      ? stretch
      : null,
  );
  if (!taken && read === draft) return draft;
  const within = orders.map((span) => ({ span, text: oneLine(draft.text, ...span) }));
  const lines = [...(taken?.found ?? []), ...within].sort((a, b) => a.span[0] - b.span[0]);
  const notes = lines.map(
    (line): Note => ({ ...phraseOf(line, 'embargo/line'), reason: 'embargo', audience: 'editors' }),
  );
  const published = statedDay(draft);
  const instants = lines.map((line) => instantOf(draft, line, published));
  const last = instants.filter((one) => one !== null).sort((a, b) => Date.parse(b.value) - Date.parse(a.value))[0];
  const open = instants.indexOf(null);
  const unread = lines[open];
  return {
    ...read,
    stretches: taken?.left ?? read.stretches,
    notes: [...draft.notes, ...notes],
    ...(last ? { embargoedUntil: last } : {}),
    ...(unread
      ? {
          status: draft.status === 'canceled' ? draft.status : 'withheld',
          statusFrom: draft.statusFrom ?? { span: unread.span, rule: 'embargo/open' },
          diagnostics: [...draft.diagnostics, diagnose('embargo-open', unread.span)],
        }
      : {}),
  };
};

/** Whether a line is the first, or the first below the headline and right above the dateline; not where facts about something go on: `Running time: 2:10`. */
function isAbove({ text, stretches }: Draft, i: number): boolean {
  const below = stretches[i + 1];
  return i < 2 && below !== undefined && (i === 0 ? !FACT.test(below.text) : opensOnDateline(text, below));
}

const FACT = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?: /u;

/** Whether the first line is the headline of the story right below it: `Embargo ends Friday` tells no moment, `EMBARGO: How Velm lost its oil` none. */
const isHeadline = ({ text: source, stretches: [, below] }: Draft, { text }: Stretch): boolean =>
  ENDS.test(text) && below !== undefined && opensOnDateline(source, below);

const ENDS = /^Embargo (?:lifts|ends|expires)\b[^\d]*$|^E(?:MBARGO|mbargo): (?:How|Why|What|Where|Who)\b[^\d]*$/;

/** The moment that a line gives, or null. */
function instantOf(
  { text: source }: Draft,
  { span }: Pick<Stretch, 'span'>,
  published: string | undefined,
): Instant | null {
  const value = momentIn(source, span, published);
  return value === null ? null : { value, text: singleSpaces(source.slice(...span)), span, rule: 'embargo/instant' };
}
