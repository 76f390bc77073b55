import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Drafted, Say } from '../drafted.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';
import { isNear } from '../notices/near.ts';

/**
 * Tells of each corrected version that stands at the beginning of its story though its agency sent other copy in the days before: what it
 * puts right may be shown beside it, with no correction on it.
 */
export function tellUncorrected(drafts: readonly Drafted[], say: Say): void {
  for (const draft of drafts) {
    const [first] = draft.versions;
    if (draft.status !== 'usable' || !first?.corrects || !first.traits.rung.again || first.corrected) continue;
    const isBeside = drafts.some(
      (other) =>
        other !== draft &&
        other.status === 'usable' &&
        other.versions.some(
          ({ at, traits }) => isNear(at, first.at) && mayBeOfOneAgency(traits.agency, first.traits.agency),
        ),
    );
    if (isBeside) say(first.id, diagnoseFile('correction-without-story', null));
  }
}
