/**
 * A text with a plain space for each that breaks no line or is of another width, so that no rule need ask for these: pages are full of
 * them. Every offset stays what it was.
 *
 * @example withPlainSpaces('10\u00a0percent') // 10 percent
 */
export const withPlainSpaces = (text: string): string => text.replace(OTHER_SPACES, ' ');

/** The spaces of Unicode that stand within a line, beside that of ideographs, which is as wide as one and parts them. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
