import type { Facts } from '../facts.ts';

/**
 * True where copy was sent after a notice for certain: by moment where both have one, else on a later day, or later on that day as a
 * clock or a number of one service counts.
 */
export function isSentAfter(sent: Facts, noticed: Facts): boolean {
  const [a, b] = [sent.traits, noticed.traits];
  if (a.moment !== null && b.moment !== null) return a.moment > b.moment;
  if (a.day === null || b.day === null) return false;
  if (a.day !== b.day) return a.day > b.day;
  return sent.serials.some((one) => noticed.serials.some((other) => isOfOne(one, other) && one > other));
}

/** The letters before the four figures. */
const isOfOne = (one: string, other: string): boolean => one.slice(0, -4) === other.slice(0, -4);
