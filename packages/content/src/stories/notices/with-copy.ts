import type { Drafted } from '../drafted.ts';
import type { Facts } from '../facts.ts';
import { sharedPart } from '../fold/sketch.ts';
import { wordsKey } from '../keys.ts';
import { statusAfter } from './status-after.ts';

/** True for a notice that may hold what it takes back, and can be told from it by the copy alone: `KILL KILL KILL` above the story. */
export const comesWithWhatItMeans = ({ notice, holdsCopy, replaces }: Facts): boolean =>
  notice !== undefined && holdsCopy && !replaces && (statusAfter(notice.act) ?? 'usable') !== 'usable';

/**
 * Takes out of stories the notices that were folded with what they mean.
 *
 * @returns The stories that are left, and by the id of each such notice the place of the one it came with; those that came with none
 * are in neither.
 */
export function partNotices(drafts: readonly Drafted[]): {
  readonly stories: Drafted[];
  readonly meantBy: ReadonlyMap<string, number>;
} {
  const stories: Drafted[] = [];
  const meantBy = new Map<string, number>();
  for (const draft of drafts) {
    const notices = draft.versions.filter(({ notice }) => notice);
    if (notices.length < draft.versions.length) {
      for (const { id } of notices) meantBy.set(id, stories.length);
      stories.push(
        notices.length === 0 ? draft : { ...draft, versions: draft.versions.filter(({ notice }) => !notice) },
      );
    }
  }
  return { stories, meantBy };
}

/** True for a notice that holds the copy of a story, whichever it was folded with. */
export const holdsCopyOf = ({ holdsCopy, traits }: Facts, story: Pick<Drafted, 'versions'> | undefined): boolean =>
  holdsCopy && (story?.versions ?? []).some((version) => sharedPart(version.traits.sketch, traits.sketch) >= SAME);

const SAME = 0.85;

/**
 * True for a notice that names one story and holds the copy of another: one that is there, or else copy under a dateline and another
 * headline than it names.
 *
 * @param places The places of the stories that it acts on.
 * @param cameWith The place of the story whose copy it holds, where that is there.
 */
export function holdsOther(noticed: Facts, places: readonly number[], cameWith: number | undefined): boolean {
  const { notice, names, traits } = noticed;
  if (places.length === 0 || names.several || !comesWithWhatItMeans(noticed)) return false;
  if (cameWith !== undefined) return !places.includes(cameWith);
  return (
    traits.datelined !== null && notice?.headline !== undefined && wordsKey(notice.headline.text) !== names.headline
  );
}
