import { agencyOf, opensHeadline } from '../../../../agencies/index.ts';
import type { Note } from '../../../../model/note.ts';
import type { Span } from '../../../../model/span.ts';
import { undressed } from '../../../../text/signs.ts';
import { trimmed } from '../../../../text/span.ts';
import { isCapitals } from '../../../../text/words/is-capitals.ts';
import type { Draft, Stretch } from '../../../draft.ts';
import { firstDateline } from '../../dateline/at.ts';
import { noteOf, partedAt } from '../../lines/stretch.ts';
import { signOffOf } from '../../tail/sign-off-lines.ts';
import { signatureIn, signerOf } from '../../tail/signature.ts';

/**
 * The words of a headline without the signs that wires set around it: ANSA's `++ Wall holds ++`, AFP's `¤¤¤`.
 *
 * @example bareTitle('+++ Wall holds +++') // Wall holds
 */
export const bareTitle = (text: string): string => undressed(text).replace(SIGNS, '').trim();

const SIGNS = /^(?:\+{2,}|¤+|>{2,})\s*|\s(?:\+{2,}|¤+|<{2,})$/g;

/** No opening of a headline is longer. */
const LONGEST = 64;

/** What the agency of the copy sets before its headlines, for editors: AAP's `VIC: Wall holds`, the hour of Interfax, `ANSA/`. */
export function openingOf({ text, source }: Draft, [start, end]: Span): Note | null {
  const [opening = ''] = opensHeadline(source.agency)?.exec(text.slice(start, Math.min(end, start + LONGEST))) ?? [];
  const span = trimmed(text, [start, start + opening.length]);
  if (opening === '' || trimmed(text, [span[1], end])[0] >= end) return null;
  return noteOf({ text: text.slice(...span), span }, 'title/opening', 'transmission header');
}

/** A headline and what signs it off on its line, a stretch each: `Wall holds (see previous)`, PTI's `Wall holds. PTI RG`; null where nothing does. */
export function signedApart(draft: Draft, title: Stretch): readonly [Stretch, Stretch] | null {
  const bracket = /\s(\([^()]{2,20}\))$/.exec(title.text)?.[1];
  const inner = bracket?.slice(1, -1) ?? '';
  const closes = signOffOf(inner) && (isCapitals(inner) || inner.includes(' '));
  const end = closes ? bracket : signatureOf(draft, title.text);
  const parts = end ? partedAt(draft.text, title, title.span[1] - end.length) : null;
  return parts?.[1].text === end ? parts : null;
}

/** What an agency signs its own headline with, if it does; in one all in capitals, its name may be a word of any. */
function signatureOf(draft: Draft, title: string): string | null {
  const signature = isCapitals(title) ? null : signatureIn(title);
  const signer = agencyOf(signerOf(signature ?? '') ?? '');
  if (!signer?.signsHeadlines || signature?.startsWith('-')) return null;
  const filed = firstDateline(draft, ({ agency }) => agency !== undefined)?.agency;
  return filed === undefined || agencyOf(filed) === signer ? signature : null;
}
