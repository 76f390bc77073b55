import { compare } from '../../text/compare.ts';
import { type Earlier, type Pair, pairsOf } from './pairs.ts';
import { areSameStory } from './same-story.ts';
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
  const sorted = [...traits].sort((a, b) => dayOf(a) - dayOf(b) || compare(a.id, b.id));
  const pairs = pairsOf(sorted, earlier).map(
    ([left, right, same]) => [left, right, same ?? areSameStory(left, right)] as const,
  );
  // most are in no group
  const groupOf = new Map<Traits, Traits[]>();
  for (const [left, right, same] of pairs) {
    const [ones, others] = [groupOf.get(left) ?? [left], groupOf.get(right) ?? [right]];
    if (!same || ones === others || !goTogether(ones, others)) continue;
    groupOf.set(left, ones);
    for (const other of others) {
      ones.push(other);
      groupOf.set(other, ones);
    }
  }
  const groups = new Set(groupOf.values());
  return {
    groups: [
      ...sorted.flatMap((one) => (groupOf.has(one) ? [] : [[one.id]])),
      ...[...groups].map((group) => inOrder(group).map(({ id }) => id)),
    ].sort((a, b) => compare(a[0] ?? '', b[0] ?? '')),
    pairs: pairs.map(([left, right, same]) => [left.id, right.id, same]),
  };
}

/** More versions than any story has. */
const MOST_VERSIONS = 60;

/**
 * True where what two groups hold may be one story: nothing that both have on one rung of the ladder differs. Without it, one
 * version that is like two stories would make one of them.
 */
const goTogether = (ones: readonly Traits[], others: readonly Traits[]): boolean =>
  ones.length + others.length <= MOST_VERSIONS &&
  ones.every((a) => others.every((b) => a.rung.height !== b.rung.height || areSameStory(a, b)));

/** By moment where every version has one, else by day where every version has one; then by rung, then by id. */
function inOrder(group: readonly Traits[]): readonly Traits[] {
  if (group.length === 1) return group;
  const timed = group.every(({ moment }) => moment !== null);
  const dated = group.every(({ day }) => day !== null);
  const timeOf = ({ moment, day }: Traits): number => (timed ? (moment ?? 0) : dated ? (day ?? 0) : 0);
  return [...group].sort(
    (a, b) =>
      timeOf(a) - timeOf(b) ||
      a.rung.height - b.rung.height ||
      Number(a.rung.again) - Number(b.rung.again) ||
      compare(a.id, b.id),
  );
}

/** The undated last. */
const dayOf = ({ day }: Traits): number => day ?? UNDATED;

const UNDATED = 10_000_000;
