/**
 * Whether the words before a day deny it, as a correction does: `built in 1987, not 1978`. Nothing happened on it.
 *
 * @param source The copy that the day stands in.
 * @param start Where the day starts, in UTF-16 code units.
 * @example isDeniedDay('It was built in 1987, not 1978.', 26) // true
 */
export const isDeniedDay = (source: string, start: number): boolean =>
  DENIED.test(source.slice(Math.max(0, start - LONGEST), start));

const DENIED = /(?:, (?:and |but )?not|\b(?:instead of|rather than)) (?:(?:on|in|since|until) )?$/;
/** As many code units as the longest denial takes, and one before it. */
const LONGEST = 24;
