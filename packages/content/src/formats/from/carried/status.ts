/**
 * The publication status in any of the words that standards have for it: `stat:usable`, `withhold`, `cancelled`,
 * `http://cv.iptc.org/newscodes/pubstatusg2/canceled`. What is none of them withholds the copy, as the reader has it.
 */
export function statusOf(text: string): string {
  const word = text.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
  return WORDS.get(word) ?? word;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['withhold', 'withheld'],
  ['cancelled', 'canceled'],
  ['cancel', 'canceled'],
]);
