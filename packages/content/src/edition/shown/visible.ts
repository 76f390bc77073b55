import type { Edition, Entry } from '../../model/edition.ts';
import { turnsOf } from '../../stories/publishable.ts';
import { currentOf, shownVersions } from './current.ts';

/** What may be published at a moment. */
export interface Visible {
  /** The places of the articles that may be shown, in order. */
  readonly open: readonly number[];
  /** Of each story the place of its last version that may be shown, in order. */
  readonly current: readonly number[];
  /** 1 at the place of each entry that is current. */
  readonly isCurrent: Uint8Array;
  /** The moment since when it is so, in milliseconds; -Infinity where it always was. */
  readonly from: number;
}

/** What has no types may ask without options: then the moment is missing, and said to be. */
export const UNASKED = {} as { readonly now: Date };

/** Of what has no types to tell it: that an archive is asked for a moment, and that it is one. */
export function assertMoment(now: Date): void {
  if (!(now instanceof Date) || Number.isNaN(now.getTime()))
    throw new TypeError('An archive is asked for a moment: stories({ now: new Date() })');
}

/**
 * What may be published, by the moment it is asked for. It changes only where an embargo ends or an article expires, so what
 * was found is kept from one such turn to the next.
 *
 * @returns A function of the moment; it gives the same object for as long as nothing has changed.
 */
export function visibleOf({ entries, stories }: Edition, byId: ReadonlyMap<string, Entry>): (now: Date) => Visible {
  const turns = entries.flatMap(({ article }) => turnsOf(article)).sort((a, b) => a - b);
  let kept: { readonly from: number; readonly until: number; readonly visible: Visible } | undefined;
  return (now) => {
    assertMoment(now);
    const time = now.getTime();
    if (kept && time >= kept.from && time < kept.until) return kept.visible;
    const from = turns.findLast((turn) => turn <= time) ?? Number.NEGATIVE_INFINITY;
    kept = { from, until: turns.find((turn) => turn > time) ?? Number.POSITIVE_INFINITY, visible: look(now, from) };
    return kept.visible;
  };

  function look(now: Date, from: number): Visible {
    const open = new Set(stories.flatMap((story) => shownVersions(story, byId, now).map(({ articleId }) => articleId)));
    const shown = new Set(stories.flatMap((story) => currentOf(story, byId, now)?.entry?.article.id ?? []));
    const placesOf = (ids: ReadonlySet<string>): number[] =>
      entries.flatMap(({ article }, place) => (ids.has(article.id) ? [place] : []));
    const isCurrent = Uint8Array.from(entries, ({ article }) => (shown.has(article.id) ? 1 : 0));
    return { open: placesOf(open), current: placesOf(shown), isCurrent, from };
  }
}
