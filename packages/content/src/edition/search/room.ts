import type { Tally } from './tally.ts';

/**
 * Room to tally in. What is laid there for a search is good until the next one: to make it anew for each would take longer than
 * to use it, and memory outside the engine's own has the engine look through all of its own the more often.
 */
export interface Room {
  /** By place, and all 0 but while it is used. */
  readonly scoreAt: Float32Array;
  readonly headlines: Float32Array;
  /** A tally to write to for a moment. */
  readonly spare: Tally;
  /** A tally to write to, as long as there are articles. */
  readonly lend: () => Tally;
  /** Takes back all that was lent. */
  readonly clear: () => void;
}

/** Makes room for so many articles. */
export function createRoom(length: number): Room {
  const made = (): Tally => ({ places: new Uint32Array(length), scores: new Float32Array(length) });
  const tallies: Tally[] = [];
  let lent = 0;
  return {
    scoreAt: new Float32Array(length),
    headlines: new Float32Array(length),
    spare: made(),
    lend() {
      const one = tallies[lent] ?? made();
      tallies[lent++] = one;
      return one;
    },
    clear() {
      lent = 0;
    },
  };
}
