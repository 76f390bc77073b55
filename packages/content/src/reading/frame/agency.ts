import { agencyOf } from '../../agencies/index.ts';
import type { Draft, Pass } from '../draft.ts';

/** Longer than any sign-off that names an agency. */
const LONGEST_SIGN_OFF = 40;

/** The agency that wrote the copy, by its dateline, else its credit, else its sign-off. */
export const agency: Pass = (draft) => {
  const id = idOf(draft.dateline?.agency) ?? idOf(draft.credit?.text) ?? signedBy(draft);
  return id === undefined ? draft : { ...draft, source: { ...draft.source, agency: id } };
};

const idOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : agencyOf(name)?.id);

function signedBy({ notes }: Draft): string | undefined {
  for (const { reason, text } of notes) {
    if (reason !== 'sign-off' || text.length > LONGEST_SIGN_OFF) continue;
    const id = idOf(text.replace(/^[-=([\s]+|[-=)\]\s]+$/g, ''));
    if (id !== undefined) return id;
  }
  return undefined;
}
