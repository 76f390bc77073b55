import type { Entry } from '../model/edition.ts';
import type { Entity } from './entities.ts';
import { shortForms } from './short-forms.ts';
import type { Visible } from './visible.ts';

/** What so many articles name tells nothing of what two have in common. */
const MOST = 500;

/**
 * Makes what finds the places of other articles that name the same as one, the nearest first: what few articles name brings two
 * together more than what many do. Who may be shown for each name is looked up once, so that an article costs no more where there
 * are many.
 */
export function createRelated(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (place: number, visible: Visible) => number[] {
  let of: Visible | undefined;
  let namedBy = new Map<string, readonly number[]>();
  return (place, visible) => {
    if (visible !== of) [of, namedBy] = [visible, new Map()];
    // only what may be shown counts, so that nothing else shows in the order
    const shownFor = (id: string): readonly number[] => {
      const known = namedBy.get(id);
      if (known) return known;
      const shown =
        entities()
          .get(id)
          ?.entries.filter((other) => visible.isCurrent[other] === 1) ?? [];
      const telling = shown.length > MOST ? [] : shown;
      namedBy.set(id, telling);
      return telling;
    };
    const article = entries[place]?.article;
    const scores = new Map<number, number>();
    for (const id of new Set(article ? [...article.names, ...shortForms(article)].map(({ entity }) => entity) : [])) {
      const others = shownFor(id);
      const weight = Math.log(1 + visible.current.length / others.length);
      for (const other of others) if (other !== place) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return [...scores].sort(([a, m], [b, n]) => n - m || a - b).map(([other]) => other);
  };
}
