import { type Diagnose, diagnoserOf } from './diagnose.ts';
import { sourceCodes } from './source-codes.ts';

/**
 * Makes a diagnostic of what is said of copy in a news format; the span lies in the text that the source carries.
 *
 * @example diagnoseSource('headline-differs', [0, 12], { stated: 'Wall holds', copy: 'Wall breaks' })
 */
export const diagnoseSource: Diagnose<typeof sourceCodes> = diagnoserOf(sourceCodes);
