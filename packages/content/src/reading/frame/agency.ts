import { agencyOf } from '../../agencies/index.ts';
import type { Pass } from '../draft.ts';

/** Longer than any sign-off that names an agency. */
const LONGEST_SIGN_OFF = 40;

/** The agency that wrote the copy, by its dateline, else its credit, else its sign-off. */
export const agency: Pass = (draft) => {
  const names = [
    draft.dateline?.agency,
    draft.credit?.text,
    ...draft.notes
      .filter(({ reason, text }) => reason === 'sign-off' && text.length <= LONGEST_SIGN_OFF)
      .map(({ text }) => text.replace(/^[-=([\s]+|[-=)\]\s]+$/g, '')),
  ];
  for (const name of names) {
    const known = name === undefined ? undefined : agencyOf(name);
    if (known) return { ...draft, source: { ...draft.source, agency: known.id } };
  }
  return draft;
};
