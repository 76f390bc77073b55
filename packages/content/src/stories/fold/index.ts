import { compare } from '../../text/compare.ts';
import { overlap } from './overlap.ts';
import { type Earlier, type Pair, pairsOf } from './pairs.ts';
import { areSameStory, mayMeet } from './same-story.ts';
import { type Sketch, sharedPart } from './sketch.ts';
import type { Traits } from './traits.ts';

export interface Folded {
  /** The ids, in groups, each with the versions of one story from first to last; the groups by the id of their first version. */
  readonly groups: readonly (readonly string[])[];
  /** What was looked at side by side, for the next time. */
  readonly pairs: readonly Pair[];
}

/**
 * Gathers articles into stories. They are compared only with those that share a slug, a headline word or a part of their words
 * with them, so that the work grows with their number.
 *
 * @param traits What tells of each article, in any order.
 * @param earlier What was found before, and what has changed since; it saves work, and changes nothing.
 * @example fold(articles.map(traitsOf)).groups // [['pact-urgent', 'pact', 'pact-lead'], ['flood']]
 */
export function fold(traits: readonly Traits[], earlier?: Earlier): Folded {
  // files come in the order of their names, most of them: that of ids is soon made, and kept within a day
  const byId = [...traits].sort((a, b) => compare(a.id, b.id));
  const sorted = [...byId].sort((a, b) => dayOf(a) - dayOf(b));
  const pairs = pairsOf(sorted, earlier).map(
    ([left, right, same]) => [left, right, same ?? areSameStory(left, right)] as const,
  );
  // most are in no group
  const groupOf = new Map<Traits, Traits[]>();
  for (const [left, right] of pairs.filter(([, , same]) => same).sort(nearestFirst)) {
    const [ones, others] = [groupOf.get(left) ?? [left], groupOf.get(right) ?? [right]];
    if (ones === others || !goTogether(ones, others)) continue;
    groupOf.set(left, ones);
    for (const other of others) {
      ones.push(other);
      groupOf.set(other, ones);
    }
  }
  const groupBy = new Map([...new Set(groupOf.values())].map(inOrder).map((group) => [group[0], group]));
  return {
    groups: byId.flatMap((one) => {
      const group = groupOf.has(one) ? groupBy.get(one) : [one];
      return group ? [group.map(({ id }) => id)] : [];
    }),
    pairs: pairs.map(([left, right, same]) => [left.id, right.id, same]),
  };
}

/** More versions than any story has. */
const MOST_VERSIONS = 60;

/**
 * True where what two groups hold may be one story: nothing that both have on one rung of the ladder differs. Without it, one
 * version that is like two stories, or tells no agency, would make one of them.
 */
const goTogether = (ones: readonly Traits[], others: readonly Traits[]): boolean =>
  ones.length + others.length <= MOST_VERSIONS &&
  ones.every((a) => others.every((b) => mayMeet(a, b) && (a.rung.height !== b.rung.height || areSameStory(a, b))));

/** Those first that both tell one agency and one day: who tells neither, or comes a day late, goes where he is left room. */
const nearestFirst = ([a, b]: readonly [Traits, Traits, boolean], [c, d]: readonly [Traits, Traits, boolean]): number =>
  strangeness(a, b) - strangeness(c, d);

const strangeness = (a: Traits, b: Traits): number =>
  (a.agency === b.agency && a.agency !== null ? 0 : 1) + (a.day === b.day && a.datelined === b.datelined ? 0 : 2);

/**
 * By moment where every version has one, else by day where every version has one; then by rung, then by id. What is sent again and does
 * not say on which rung stands on that of the version which it is most like.
 */
function inOrder(group: readonly Traits[]): readonly Traits[] {
  const timed = group.every(({ moment }) => moment !== null);
  const dated = group.every(({ day }) => day !== null);
  const timeOf = ({ moment, day }: Traits): number => (timed ? (moment ?? 0) : dated ? (day ?? 0) : 0);
  const heights = new Map(group.map((one) => [one, heightIn(group, one)]));
  const heightOf = (one: Traits): number => heights.get(one) ?? 0;
  return [...group].sort(
    (a, b) =>
      timeOf(a) - timeOf(b) ||
      heightOf(a) - heightOf(b) ||
      Number(a.rung.again) - Number(b.rung.again) ||
      compare(a.id, b.id),
  );
}

/** Where a version stands among others; of those that it is equally like, it puts right the last. */
function heightIn(group: readonly Traits[], { rung, headline, sketch }: Traits): number {
  if (!rung.again || rung.height !== 0) return rung.height;
  let [height, likeness] = [0, -1];
  for (const other of group) {
    if (other.rung.again) continue;
    const alike = overlap(headline, other.headline) + sharedOfLonger(sketch, other.sketch);
    if (alike > likeness || (alike === likeness && other.rung.height > height))
      [height, likeness] = [other.rung.height, alike];
  }
  return height;
}

/** How much of the longer of two texts stands in the other. */
const sharedOfLonger = (a: Sketch, b: Sketch): number =>
  (sharedPart(a, b) * Math.min(a.size, b.size)) / Math.max(a.size, b.size, 1);

/** The undated last. */
const dayOf = ({ day }: Traits): number => day ?? UNDATED;

const UNDATED = 10_000_000;
