/**
 * The source of an expression for any of some words, in which those that open alike are told apart where they part: engines try each
 * alternative at each place.
 *
 * @param words Without signs that mean something in an expression.
 * @example anyWord(['eds', 'editors', 'editor']) // '(?:ed(?:s|itor(?:s|)))'
 */
export function anyWord(words: Iterable<string>): string {
  const [longer, whole] = [[...words].filter((word) => word !== ''), [...words].includes('')];
  const branches = [...Map.groupBy(longer, (word) => word.charAt(0))].map(
    ([first, alike]) => first + anyWord(alike.map((word) => word.slice(1))),
  );
  if (whole) branches.push('');
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}
