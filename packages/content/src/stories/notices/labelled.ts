import type { Drafted } from '../drafted.ts';
import { wordsKey } from '../keys.ts';
import { mayBeOfOneAgency } from '../may-be-of-one-agency.ts';

/** What desks put before the headline of what they take back. */
const LABELS: ReadonlySet<string> = new Set(
  'kill killed spike spiked cancel canceled cancelled cancellation annul annulled eliminated elimination removed removal withdrawn withdrawal retracted retraction deleted'
    .split(' ')
    .map(wordsKey),
);

/**
 * Takes back each story whose headline stands in another's behind the label of a withdrawal, with copy below: `CANCELLED: Wall holds`.
 * Such a label opens many a headline; the headline of another story behind it is no chance.
 *
 * @returns The stories, both of them withdrawn.
 */
export function takeBackLabelled(drafts: readonly Drafted[]): readonly Drafted[] {
  const versions = drafts.flatMap((draft) => draft.versions.map((version) => ({ version, draft })));
  const labelled = versions.flatMap(({ version, draft }) => {
    const [label = '', ...rest] = version.names.headline.split(' ');
    return LABELS.has(label) && rest.length > 1 ? [{ version, draft, headline: rest.join(' ') }] : [];
  });
  if (labelled.length === 0) return drafts;
  const byHeadline = Map.groupBy(versions, ({ version }) => version.names.headline);
  const taken = new Set<Drafted>();
  for (const { version, draft, headline } of labelled)
    for (const other of byHeadline.get(headline) ?? [])
      if (mayBeOfOneAgency(version.traits.agency, other.version.traits.agency)) taken.add(draft).add(other.draft);
  return drafts.map((draft) => (taken.has(draft) ? { ...draft, status: 'canceled' } : draft));
}
