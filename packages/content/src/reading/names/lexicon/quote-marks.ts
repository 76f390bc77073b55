import { wordSet } from '../../../text/words/word-sets.ts';

/** What opens a nickname, and what closes one or the title of a work. */
export const openingMarks = wordSet(`" “ \`\` ' ‘`);
export const closingMarks = wordSet(`" ” '' ' ’`);
