import { diagnose } from '../../diagnostics/diagnose.ts';
import { datelineAt } from '../frame/head/dateline.ts';
import type { Check } from './check.ts';

/** Whether a second dateline stands in the body: most likely a second piece of copy begins there. A digest has one for each story. */
export const strayDateline: Check = ({ text, body, dateline, items }) => {
  if (!dateline || items) return [];
  return body.flatMap(({ kind, span }) => {
    const found = kind === 'paragraph' ? datelineAt(text, span) : null;
    return found?.strength === 'sure' && found.dateline.agency ? [diagnose('stray-dateline', found.dateline.span)] : [];
  });
};
