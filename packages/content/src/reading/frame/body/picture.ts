import type { Agency } from '../../../agencies/agency.ts';
import { agencyOf } from '../../../agencies/index.ts';
import type { Block } from '../../../model/block.ts';
import type { CreditRole } from '../../../model/credit-role.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Draft, Pass } from '../../draft.ts';
import { isFullName, writtenName } from '../head/byline/written-name.ts';
import { creditSpan } from './captions.ts';

/**
 * Of copy that is the caption of a picture and nothing else, its agency and who took it, as the end tells: `(AP Photo/Jane
 * Doe)`. Beside a story a caption credits its picture alone.
 */
export const picture: Pass = (draft) => {
  if (!isPicture(draft)) return draft;
  const ends = draft.body.map((caption) => endOf(draft.text, caption));
  const { sender, span } = ends.find((end) => end.sender) ?? {};
  const source =
    sender && span && !draft.source.agency
      ? { ...draft.source, agency: sender.id, agencyFrom: { span, rule: 'agency/caption' } }
      : draft.source;
  return { ...draft, source, credits: [...draft.credits, ...ends.flatMap(takenBy)] };
};

/** What the end of a caption is made of: `AP Photo` and `Jane Doe`, each with the agency that it is, if any. */
interface End {
  readonly span: Span;
  readonly parts: readonly { readonly text: string; readonly agency: Agency | undefined }[];
  /** The last of the agencies: `(Karsund Post via AP)` is sent by AP. */
  readonly sender: Agency | undefined;
}

function endOf(source: string, caption: Block): End {
  const span = creditSpan(source, caption);
  const parts = oneLine(source, ...span)
    .split(PARTS)
    .map((text) => ({ text, agency: agencyOf(text.replace(/^\W+| photo$|\W+$/gi, '')) }));
  return { span, parts, sender: parts.findLast(({ agency }) => agency)?.agency };
}

/** Who took a picture: whoever stands behind the agency, or behind `Photo by`. */
const takenBy = ({ span, parts }: End): CreditRole[] =>
  parts.flatMap(({ text }, i) => {
    if (!parts[i - 1]?.agency && !BY.test(text)) return [];
    const name = text.replace(BY, '').replace(/[\s)\]]+\.?$/, '');
    return isFullName(name) ? { role: 'photo', name: writtenName(name), span, rule: 'credits/caption' } : [];
  });

/** True for copy that is nothing but captions, under a headline or none. */
export const isPicture = ({ body }: Draft): boolean => body.length > 0 && body.every(({ kind }) => kind === 'caption');

const PARTS = /\s?[/,]\s?| via /;

const BY = /^\W*(?:photo|picture|image) by /i;
