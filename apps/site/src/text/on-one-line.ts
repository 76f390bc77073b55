/** Words of copy on one line. Most are on one already, and are told so by one look. */
export const onOneLine = (words: string): string =>
  /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ').trim() : words.trim();
