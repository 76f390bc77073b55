/** A text in which single spaces stand for white space of any kind and length. Those that are single spaces already are passed over, as nearly all are. */
export const singleSpaces = (text: string): string => text.replace(BLANKS, ' ');

const BLANKS = /\s{2,}|(?! )\s/g;
