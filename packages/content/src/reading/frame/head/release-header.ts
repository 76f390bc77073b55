import type { Note } from '../../../model/note.ts';
import type { Pass } from '../../draft.ts';
import { phraseOf } from '../lines/stretch.ts';

/** `MEDIA RELEASE PR67276`: what a service that sends press releases on numbers them by. */
const RELEASE = /^(?:media|press|news) release [a-z]{1,3}\d{3,}$/i;

const SOURCE = /^source ?:/i;

/** The header of a press release: who issued it, `Source: Marlow Walls Inc.`, and its number, each on a line above the headline. */
export const releaseHeader: Pass = (draft) => {
  const { stretches, notes } = draft;
  const at = stretches.slice(0, 2).findIndex(({ text }) => RELEASE.test(text));
  const [issuer, number] = [stretches[at - 1], stretches[at]];
  if (!number || (issuer && !SOURCE.test(issuer.text))) return draft;
  const found: Note[] = [
    { ...phraseOf(number, 'release-header/number'), reason: 'transmission header', audience: 'editors' },
  ];
  if (issuer) found.unshift({ ...phraseOf(issuer, 'release-header/issuer'), reason: 'issuer', audience: 'everyone' });
  return { ...draft, stretches: stretches.slice(at + 1), notes: [...notes, ...found] };
};
