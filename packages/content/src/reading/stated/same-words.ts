/** True where two texts have the same words, whatever their case, marks and spaces. */
export const sameWords = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

/** True where one of two texts holds the other, whatever their case, marks and spaces; never for one without letters. */
export function sharesWords(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

/** True where a text opens with the words of another, whatever their case, marks and spaces; never for one without letters. */
export function opensWith(text: string, words: string): boolean {
  const opening = lettersOf(words);
  return opening !== '' && lettersOf(text).startsWith(opening);
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
