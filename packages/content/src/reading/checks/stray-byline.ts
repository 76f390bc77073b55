import { diagnose } from '../../diagnostics/diagnose.ts';
import { CLOSING } from '../frame/head/byline/index.ts';
import { isFullName } from '../frame/head/byline/written-name.ts';
import { endsSentence } from '../frame/lines/ends-sentence.ts';
import type { Check } from './check.ts';

/** No byline is longer. */
const LONGEST = 80;
const BY = 'By ';

/** Whether a byline stands below the first paragraph that ends a sentence: most likely a second piece of copy begins there. */
export const strayByline: Check = ({ body, byline }) => {
  const first = body.find(({ kind, text }) => kind === 'paragraph' && endsSentence(text));
  const start = first?.span[0] ?? Number.POSITIVE_INFINITY;
  const lines = body.filter(
    ({ text }) => text.length <= LONGEST && text.startsWith(BY) && isFullName(text.slice(BY.length)),
  );
  const all = [...(byline && byline.rule !== CLOSING ? [byline] : []), ...lines].filter(({ span }) => span[0] > start);
  return all.map(({ span }) => diagnose('stray-byline', span));
};
