import { permitted } from '../values/characters.ts';

/** Words as feeds may hold them: the sign for a character that was lost tells readers nothing, and validators warn of it. */
export const feedWords = (words: string): string => permitted(words).replaceAll('\ufffd', '').trim();

/**
 * The same on a line that says nothing of whether it is HTML. RSS does not, readers differ, and many do not heed what Atom
 * says: a word joiner, which has no width, after what would open markup makes it the same words either way.
 *
 * @example plainWords('The <b> tag') // The <\u2060b> tag
 */
export const plainWords = (words: string): string => feedWords(words).replace(OPENS, '$&\u2060');

const OPENS = /<(?=[/a-z])|&(?=#|\w*\d|\w+;)/gi;
