import type { Meaning } from './meaning.ts';

/** The name of what begins on a line, as it stands in the margin of the copy. */
export const inMargin = (begins: Meaning | undefined): string =>
  begins ? begins.is.charAt(0).toLowerCase() + begins.is.slice(1) : '';
