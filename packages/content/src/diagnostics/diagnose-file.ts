import { type Diagnose, diagnoserOf } from './diagnose.ts';
import { fileCodes } from './file-codes.ts';

/**
 * Makes a diagnostic of what is said of files, and of copy beside other copy; the span lies in the copy.
 *
 * @example diagnoseFile('same-id', null, { id: 'pact', other: 'Pact.txt', free: 'pact-2' })
 */
export const diagnoseFile: Diagnose<typeof fileCodes> = diagnoserOf(fileCodes);
