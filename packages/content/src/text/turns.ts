/** Marks that turn the order of the letters around them, as a class of a regular expression lists them. */
export const TURNS = String.raw`\u202a-\u202e\u2066-\u2069`;

/**
 * A mark by its name, for what is to show it and not obey it.
 *
 * @example markName('\u202e') // [U+202E]
 */
export const markName = (mark: string): string =>
  `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
