import { smallInPlaces } from '../frame/head/places.ts';

/**
 * The name of a place without the capitals of a dateline; one of three letters may be an abbreviation, and keeps them.
 *
 * @example inSmallLetters('PORTO DO MAR') // Porto do Mar
 */
export const inSmallLetters = (name: string): string =>
  name.length < 4
    ? name
    : name.replace(/\p{Lu}{2,}/gu, (word, at: number) => {
        const lower = word.toLowerCase();
        return at > 0 && smallInPlaces.has(lower) ? lower : word.charAt(0) + lower.slice(1);
      });
