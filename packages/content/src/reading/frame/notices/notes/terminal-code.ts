import type { Span } from '../../../../model/span.ts';

/** What Reuters’ terminals link to: `[ID:nL8N1A2B3C]`. */
const CODE = /(?:ID:)?n[A-Z][A-Z\d]{5,}\]/y;

/** True where such a code opens behind a bracket. */
export function opensCode(text: string, at: number): boolean {
  CODE.lastIndex = at;
  return CODE.test(text);
}

/**
 * A code with the words that send its reader there, and the full stop behind it: `For more see [nL8N1A2B3C].`
 *
 * @param start Where its paragraph begins.
 */
export function withSee(text: string, start: number, [at, end]: Span): Span {
  const sent = SEE.exec(text.slice(Math.max(start, at - LONGEST), at));
  return sent ? [at - (sent[1]?.length ?? 0), text.charAt(end) === '.' ? end + 1 : end] : [at, end];
}

/** No such words are more. */
const LONGEST = 80;
const SEE = /(?:^|[.!?"”)]\s+)((?:For (?:[^.!?]+,? )?(?:please )?)?(?:[Ss]ee|[Cc]lick on|[Dd]ouble[- ]click on):?\s)$/;
