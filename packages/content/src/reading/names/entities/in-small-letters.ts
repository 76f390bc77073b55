import { smallInPlaces } from '../../frame/head/places.ts';

/**
 * The name of a place or a writer without the capitals of a dateline or a byline; one of three letters may be an
 * abbreviation, and keeps them.
 *
 * @example inSmallLetters('PORTO DO MAR') // Porto do Mar
 * @example inSmallLetters('ADA MCORRIN') // Ada McOrrin
 */
export function inSmallLetters(name: string): string {
  const lower = name.toLowerCase();
  if (name.length < 4 || lower.length !== name.length) return name;
  let small = '';
  for (let from = 0, to = 0; from < name.length; from = to) {
    while (to < name.length && name[to] !== lower[to]) to++;
    const word = lower.slice(from, to);
    small += from > 0 && smallInPlaces.has(word) && to - from > 1 ? word : name.charAt(from) + word.slice(1);
    if (to === from) to++;
  }
  return small.replace(/\bMc\p{L}/gu, (start) => `Mc${start.charAt(2).toUpperCase()}`);
}
