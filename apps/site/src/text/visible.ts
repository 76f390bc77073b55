import { markName, TURNS } from '@dateline/content/archive';

/**
 * Marks that turn the order of the letters around them, or that say nothing a reader could see, as a class of a regular expression
 * lists them. White space aside.
 */
export const hidden = String.raw`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f${TURNS}\ufeff`;
const marks = new RegExp(`[${hidden}]`, 'g');

/**
 * The words with every control character shown by its name, as `[U+202E]`, so that copy cannot hide words or turn them
 * around. White space and the joiners that some scripts are written with stay as they are.
 */
export const visible = (words: string): string => words.replace(marks, markName);

/** The words as an attribute may hold them, so that nothing in the page so much as looks like a tag: HTML would allow it there. */
export const tagless = (words: string): string => visible(words).replaceAll('<', '‹').replaceAll('>', '›');
