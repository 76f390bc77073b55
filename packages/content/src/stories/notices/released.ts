import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Drafted, Say } from '../drafted.ts';
import type { Noticed } from './noticed.ts';
import { isSentAfter } from './sent-after.ts';

/** Which holds and which releases mean each story. */
export interface Releases {
  /** Whether a release lets go what a hold keeps back. */
  readonly isLifted: (hold: Noticed, place: number) => boolean;
  /** Whether a release must wait for a hold of which it is not known that it came before. */
  readonly isBarred: (release: Noticed, place: number) => boolean;
  /** Tells of each release that lets nothing go. */
  readonly tell: (stories: readonly Drafted[], say: Say) => void;
}

/**
 * Weighs holds and releases that mean one story. What was sent later counts. Where that is not known, as of two that are of one day, a
 * release counts only if it speaks of the hold, and there is but one: wrong is worse than late.
 */
export function createReleases(notices: readonly Noticed[], placesOf: (one: Noticed) => readonly number[]): Releases {
  const meaning = (act: Noticed['notice']['act']): ReadonlyMap<number, readonly Noticed[]> => {
    const found = new Map<number, Noticed[]>();
    for (const one of notices)
      if (one.notice.act === act) for (const at of placesOf(one)) found.set(at, [...(found.get(at) ?? []), one]);
    return found;
  };
  const [holds, releases] = [meaning('hold'), meaning('release')];
  const holdsAt = (place: number) => holds.get(place) ?? [];
  const lifts = (release: Noticed, hold: Noticed, place: number): boolean =>
    isSentAfter(release, hold) ||
    (release.lifts === true && !isSentAfter(hold, release) && holdsAt(place).length === 1);
  const barringAt = (release: Noticed, place: number): Noticed | undefined =>
    holdsAt(place).find((hold) => !isSentAfter(hold, release) && !lifts(release, hold, place));
  return {
    isLifted: (hold, place) => (releases.get(place) ?? []).some((release) => lifts(release, hold, place)),
    isBarred: (release, place) => barringAt(release, place) !== undefined,
    tell(stories, say) {
      for (const [place, ones] of releases)
        for (const release of ones) {
          const hold = barringAt(release, place);
          const isFree = stories[place]?.versions.every(
            ({ status, embargoedUntil }) => status === 'usable' && !embargoedUntil,
          );
          if (hold && stories[place]?.status === 'withheld')
            say(release.id, diagnoseFile('release-unordered', null, { hold: hold.id }));
          else if (isFree && holdsAt(place).length === 0 && stories[place]?.status === 'usable')
            say(release.id, diagnoseFile('release-of-nothing', null));
        }
    },
  };
}
