import type { Word } from './index.ts';

/** True for a hyphen that hangs on the word before it. */
export const isHyphen = (word: Word | undefined): boolean => word?.text === '-' && !word.spaced;
