import { copyCodes } from './copy-codes.ts';
import { fileCodes } from './file-codes.ts';
import { sourceCodes } from './source-codes.ts';

/**
 * Every diagnostic there is: how bad, and what it says. An `error` keeps the file out of the edition,
 * or tells that what should not be shown may be. Its explanation and
 * example stand in `explanations/`.
 */
export const codes = { ...fileCodes, ...copyCodes, ...sourceCodes } as const;

/** The code of a diagnostic. */
export type Code = keyof typeof codes;

/**
 * True for a code that is in the catalogue.
 *
 * @example isCode('undated') // true
 */
export const isCode = (code: string): code is Code => Object.hasOwn(codes, code);
