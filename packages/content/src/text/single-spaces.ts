/** A text in which single spaces stand for white space of any kind and length. Those that are single spaces already are passed over, as nearly all are. */
export const singleSpaces = (text: string): string => text.replace(BLANKS, ' ');

/** The same with no white space at its ends. */
export const plainWords = (text: string): string => singleSpaces(text).trim();

const BLANKS = /\s{2,}|(?! )\s/g;
