/** Words without what makes no difference to whoever looks for them: capitals and accents. */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
