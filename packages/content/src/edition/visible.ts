import type { Entry } from '../model/edition.ts';
import { barred, turnsOf } from '../stories/publishable.ts';

/**
 * The entries that may be published, by the moment they are asked for. They change only where an embargo ends or an article
 * expires, so what was found is kept from one such turn to the next: asking costs the same however many entries there are.
 *
 * @param entries All entries, in order.
 * @returns A function of the moment; it gives the same object for as long as nothing has changed.
 */
export function visibleOf(entries: readonly Entry[]): (now: Date) => readonly Entry[] {
  const turns = entries.flatMap(({ article }) => turnsOf(article)).sort((a, b) => a - b);
  let kept = { from: Number.NaN, until: Number.NaN, entries };
  return (now) => {
    const time = now.getTime();
    if (time >= kept.from && time < kept.until) return kept.entries;
    kept = {
      from: turns.findLast((turn) => turn <= time) ?? Number.NEGATIVE_INFINITY,
      until: turns.find((turn) => turn > time) ?? Number.POSITIVE_INFINITY,
      entries: entries.filter(({ article }) => barred(article, now) === null),
    };
    return kept.entries;
  };
}
