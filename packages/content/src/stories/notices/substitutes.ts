import type { Drafted } from '../drafted.ts';
import type { Facts } from '../facts.ts';
import { areAlike } from '../fold/same-story.ts';
import { sharedPart } from '../fold/sketch.ts';
import type { Noticed } from './noticed.ts';
import { isSentAfter } from './sent-after.ts';

/** True for a story of which all was sent after a kill that says what comes in place of what it kills. */
export const isSubstitute = ({ versions }: Drafted, kill: Noticed): boolean =>
  kill.replaces === true && versions.every((version) => comesAfter(version, kill));

/**
 * Parts the versions of a story that is killed from what was sent in place of it under its slug: where the kill says that something will
 * be, all that came after it and is not like anything that was killed, says that it is in place of that, or is a lead of other words.
 * That re-sent stays killed, however late.
 */
export function partSubstitutes(
  { versions }: Drafted,
  kill: Noticed,
): Record<'killed' | 'substitutes', readonly Facts[]> {
  if (!kill.replaces) return { killed: versions, substitutes: [] };
  const killed: Facts[] = [];
  const substitutes: Facts[] = [];
  for (const version of versions) {
    const isNew = comesAfter(version, kill) && !killed.some((one) => isSentAgain(one, version));
    (isNew ? substitutes : killed).push(version);
  }
  return { killed, substitutes };
}

/** What says that it is in place of killed copy came after a kill, unless it is known to have come before. */
const comesAfter = (version: Facts, kill: Facts): boolean =>
  isSentAfter(version, kill) || (version.substitutes === true && !isSentAfter(kill, version));

const isSentAgain = ({ traits }: Facts, version: Facts): boolean =>
  !version.substitutes &&
  (version.traits.rung.marked
    ? sharedPart(traits.sketch, version.traits.sketch) >= SAME
    : areAlike(traits, version.traits));

/** A lead that keeps so much of what was killed is no other. */
const SAME = 0.7;
