import type { Entry } from '../model/edition.ts';
import type { Entity } from './entities.ts';
import { shortForms } from './short-forms.ts';

/** What so many articles name tells nothing of what two have in common. */
const MOST = 500;

/**
 * The places of other articles that name the same, the nearest first: what few articles name brings two together more than
 * what many do.
 */
export function relatedTo(
  place: number,
  entries: readonly Entry[],
  entities: ReadonlyMap<string, Entity>,
  isCurrent: Uint8Array,
): number[] {
  const scores = new Map<number, number>();
  const article = entries[place]?.article;
  const shown = isCurrent.reduce((n, one) => n + one, 0);
  const named = article ? [...article.names, ...shortForms(article)] : [];
  const ids = new Set(named.map(({ entity }) => entity));
  for (const id of ids) {
    // only what may be shown counts, so that nothing else shows in the order
    const others = entities.get(id)?.entries.filter((other) => isCurrent[other] === 1) ?? [];
    if (others.length > MOST) continue;
    const weight = Math.log(1 + shown / others.length);
    for (const other of others) if (other !== place) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  return [...scores].sort(([a, m], [b, n]) => n - m || a - b).map(([other]) => other);
}
