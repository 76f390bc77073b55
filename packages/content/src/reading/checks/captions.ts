import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Check } from './check.ts';

/** No caption that is longer has its date looked for. */
const LONGEST = 2000;

/** Whether a caption does not say when its picture was taken, as agencies have it. */
export const captions: Check = ({ body }) =>
  body
    .filter(({ kind, text }) => kind === 'caption' && text.length <= LONGEST && !/\b(?:19|20)\d\d\b/.test(text))
    .map(({ span }) => diagnose('caption-without-date', span));
