import { pairsOf } from './pairs.ts';
import { areSameStory } from './same-story.ts';
import { type Traits, traitsOf } from './traits.ts';

export { type Traits, traitsOf };

/**
 * Gathers articles into stories: each group holds the versions of one story, first to last. Articles are compared only with
 * those that share a slug, a headline word or a part of their words with them, so that the work grows with their number.
 *
 * @param traits What tells of each article, in any order.
 * @returns The ids, in groups; the groups by the id of their first version.
 * @example fold(articles.map(traitsOf)) // [['pact-urgent', 'pact', 'pact-lead'], ['flood']]
 */
export function fold(traits: readonly Traits[]): string[][] {
  const sorted = [...traits].sort((a, b) => dayOf(a) - dayOf(b) || compare(a.id, b.id));
  const heads = sorted.map((_, at) => at);
  for (const [a, b] of pairsOf(sorted)) {
    const [one, other] = [headOf(heads, a), headOf(heads, b)];
    const [left, right] = [sorted[a], sorted[b]];
    if (one !== other && left && right && areSameStory(left, right)) heads[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, Traits[]>();
  sorted.forEach((one, at) => {
    const head = headOf(heads, at);
    const group = groups.get(head);
    if (group) group.push(one);
    else groups.set(head, [one]);
  });
  return [...groups.values()]
    .map((group) => inOrder(group).map(({ id }) => id))
    .sort((a, b) => compare(a[0] ?? '', b[0] ?? ''));
}

/** The least place of the group that a place belongs to. */
function headOf(heads: number[], at: number): number {
  let head = at;
  while (heads[head] !== head) head = heads[head] ?? head;
  heads[at] = head;
  return head;
}

/** By moment where every version has one, else by day where every version has one; then by rung, then by id. */
function inOrder(group: readonly Traits[]): Traits[] {
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

/** By code unit, so that no locale shows. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
