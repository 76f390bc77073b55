import { diagnose } from '../../diagnostics/diagnose.ts';
import { datelineAt } from '../frame/dateline/at.ts';
import type { Check } from './check.ts';

/** Whether a second dateline stands in the body: most likely a second piece of copy begins there. A digest has one for each story. */
export const strayDateline: Check = ({ text, body, dateline, items }) => {
  if (!dateline || items) return [];
  return body.flatMap(({ kind, span }) => {
    if (kind !== 'paragraph' || !MAY_NAME_AGENCY.test(text.slice(span[0], span[0] + OPENING))) return [];
    const found = datelineAt(text, span);
    return found?.strength === 'sure' && found.dateline.agency ? [diagnose('stray-dateline', found.dateline.span)] : [];
  });
};

/** Within how many characters a dateline names its agency. */
const OPENING = 80;
/** What sets an agency off in a dateline, which Kyodo's alone goes without: looked for first, since most paragraphs have none. */
const MAY_NAME_AGENCY = /[(/|]|Kyodo/;
