/** Requests a second of both sides, and how many bytes each answer has. */
export interface Measured {
  readonly bytes: number;
  readonly ours: number;
  readonly bare: number;
  /** The median over the rounds of ours to bare. */
  readonly ratio: number;
}

export const rounds = 9;

/** Lets both sides run in turn, so that what else the machine does meets both alike. The first round warms up. */
export async function contest(
  ours: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<Omit<Measured, 'bytes'>> {
  const results: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const first = round % 2 === 0;
    const [a, b] = first ? [await ours(), await bare()] : [await bare(), await ours()];
    if (round > 0) results.push(first ? { ours: a, bare: b } : { ours: b, bare: a });
  }
  return {
    ours: median(results.map((result) => result.ours)),
    bare: median(results.map((result) => result.bare)),
    ratio: median(results.map((result) => result.ours / result.bare)),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
