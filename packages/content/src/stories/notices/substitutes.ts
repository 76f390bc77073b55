import type { Drafted } from '../drafted.ts';
import type { Facts } from '../facts.ts';
import { areAlike } from '../fold/same-story.ts';
import type { Noticed } from './meant.ts';
import { isSentAfter } from './sent-after.ts';

/** True for a story of which all was sent after a kill that says what comes in place of what it kills. */
export const isSubstitute = ({ versions }: Drafted, kill: Noticed): boolean =>
  kill.replaces === true && versions.every((version) => isSentAfter(version, kill));

/**
 * Parts from a story that is killed what was sent in place of it under its slug: where the kill says that something will be, all that
 * came after it and is not like anything that was killed. That re-sent stays killed, however late.
 *
 * @returns A story of it, or none.
 */
export function partSubstitutes(story: Drafted, kill: Noticed): Drafted[] {
  if (!kill.replaces) return [];
  const killed: Facts[] = [];
  const versions: Facts[] = [];
  for (const version of story.versions) {
    const isNew = isSentAfter(version, kill) && !killed.some(({ traits }) => areAlike(traits, version.traits));
    (isNew ? versions : killed).push(version);
  }
  if (versions.length === 0) return [];
  story.versions = killed;
  return [{ versions, status: 'usable', corrections: [] }];
}
