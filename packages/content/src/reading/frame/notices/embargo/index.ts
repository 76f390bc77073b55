import { oneLine } from '../../../../text/one-line.ts';
import { singleSpaces } from '../../../../text/single-spaces.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { opensOnDateline } from '../../head/headline/heads-story.ts';
import { takeOut } from '../../lines/stretch.ts';
import { without } from '../../lines/without.ts';
import { isHeldBehindLabel } from './behind-label.ts';
import { isEmbargoLine } from './embargo-line.ts';
import { momentIn } from './embargo-moment.ts';
import { holdOrdersIn } from './hold-orders-within.ts';
import { momentByAgency, momentInGmt } from './own-zone.ts';
import { toldMoments } from './told-moments.ts';

/**
 * Until when the copy must be held: `EMBARGOED until 0900 GMT Nov 3`, `HOLD FOR RELEASE 6 p.m. EST Friday, March 3, 2023`.
 * A moment is read only where the line gives one day, one time and its zone and the year is known; one that cannot be
 * read withholds the copy, since it must not leak.
 */
export const embargo: Pass = (draft) => {
  const orders = holdOrdersIn(draft);
  const read = orders.length > 0 ? without(draft, orders) : draft;
  const taken = takeOut(read.stretches, (stretch, i) =>
    !stretch.table &&
    (isEmbargoLine(stretch.text, isAbove(read, i)) || (isAround(read, i) && isHeldBehindLabel(stretch.text))) &&
    !(i === 0 && isHeadline(read, stretch))
      ? stretch
      : null,
  );
  if (!taken && read === draft) return draft;
  const within = orders.map((span) => ({ span, text: oneLine(draft.text, ...span) }));
  const lines = [...(taken?.found ?? []), ...within].sort((a, b) => a.span[0] - b.span[0]);
  const { notes, moment, open } = toldMoments(
    draft,
    lines,
    'embargo',
    ({ span }, published) => {
      const value = momentIn(draft.text, span, published) ?? momentByAgency(draft, span, published);
      return value === null
        ? null
        : { value, text: singleSpaces(draft.text.slice(...span)), span, rule: 'embargo/instant' };
    },
    ({ span }, published) => momentInGmt(draft, span, published) !== null,
  );
  return {
    ...read,
    stretches: taken?.left ?? read.stretches,
    notes,
    ...(moment && { embargoedUntil: moment }),
    ...open,
  };
};

/** Whether a line is the first, or the first below the headline and right above the dateline; not where facts about something go on: `Running time: 2:10`. */
function isAbove({ text, stretches }: Draft, i: number): boolean {
  const below = stretches[i + 1];
  return i < 2 && below !== undefined && (i === 0 ? !FACT.test(below.text) : opensOnDateline(text, below));
}

/** Whether a line stands among the four at the top or the two at the foot, where the copy is not. */
const isAround = ({ stretches }: Draft, i: number): boolean => i < 4 || i > stretches.length - 3;

const FACT = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?: /u;

/** Whether the first line is the headline of the story right below it: `Embargo ends Friday` tells no moment, `EMBARGO: How Velm lost its oil` none. */
const isHeadline = ({ text: source, stretches: [, below] }: Draft, { text }: Stretch): boolean =>
  ENDS.test(text) && below !== undefined && opensOnDateline(source, below);

const ENDS = /^Embargo (?:lifts|ends|expires)\b[^\d]*$|^E(?:MBARGO|mbargo): (?:How|Why|What|Where|Who)\b[^\d]*$/;
