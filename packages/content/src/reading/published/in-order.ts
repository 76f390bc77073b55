import type { Evidence } from '../../model/published.ts';

/** Each piece of evidence once, in the order of the copy. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(evidence.map((one) => [`${one.span[0]}-${one.span[1]}`, one]));
  return [...byPlace.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
