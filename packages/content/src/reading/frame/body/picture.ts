import { agencyOf } from '../../../agencies/index.ts';
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
  let { source } = draft;
  const credits = draft.body.flatMap((caption) => {
    const span = creditSpan(draft.text, caption);
    const parts = oneLine(draft.text, ...span).split(PARTS);
    const signed = parts.map((part) => agencyOf(part.replace(/^\W+| photo$|\W+$/gi, '')));
    // `(Karsund Post via AP)`: the last sends it
    const agency = signed.findLast((one) => one);
    if (agency && !source.agency)
      source = { ...source, agency: agency.id, agencyFrom: { span, rule: 'agency/caption' } };
    return parts.flatMap((part, i) => {
      const name = (signed[i - 1] || BY.test(part) ? part : '').replace(BY, '').replace(/[\s)\]]+\.?$/, '');
      return isFullName(name) && !NOBODY.test(name)
        ? { role: 'photo', name: writtenName(name), span, rule: 'credits/caption' }
        : [];
    });
  });
  return { ...draft, source, credits: [...draft.credits, ...credits] };
};

/** True for copy that is nothing but captions, under a headline or none. */
export const isPicture = ({ body }: Draft): boolean => body.length > 0 && body.every(({ kind }) => kind === 'caption');

const PARTS = /\s?[/,]\s?| via /;

const BY = /^\W*(?:photo|picture|image) by /i;

/** `REUTERS/File Photo` names nobody. */
const NOBODY = /^(?:File|Pool|Handout)\b/;
