import type { Facts } from '../facts.ts';

/** True where copy was sent after a notice for certain: by moment where both have one, else on a later day. */
export const isSentAfter = ({ traits: sent }: Facts, { traits: noticed }: Facts): boolean =>
  sent.moment !== null && noticed.moment !== null
    ? sent.moment > noticed.moment
    : sent.day !== null && noticed.day !== null && sent.day > noticed.day;
