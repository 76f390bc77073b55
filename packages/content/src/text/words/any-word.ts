/**
 * The source of an expression for any of some words, in which those that open alike are told apart where they part: engines try each
 * alternative at each place.
 *
 * @param words Without signs that mean something in an expression.
 * @example anyWord(['eds', 'editors', 'editor']) // 'ed(?:s|itor(?:s|))'
 */
export function anyWord(words: Iterable<string>): string {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), word.slice(1)]);
  }
  // the word that ends here comes last, so that the longest is taken
  const whole = rests.delete('');
  const branches = [...rests].map(([first, alike]) => first + anyWord(alike));
  if (whole) branches.push('');
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}
