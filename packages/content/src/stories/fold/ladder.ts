import type { Marker } from '../../model/marker.ts';

/** Kinds of markers by what they say of a version's place among the others. */
const RUNGS: ReadonlyMap<string, number> = new Map([
  ['flash', -3],
  ['bulletin', -3],
  ['alert', -2],
  ['urgent', -1],
  ['newsbreak', -1],
  ['extra', -1],
]);

/** Markers whose number counts the versions. */
const COUNTED: ReadonlySet<string> = new Set(['lead', 'update', 'writethru']);

/** Markers that send again what was sent, put right or not. */
const AGAIN: ReadonlySet<string> = new Set(['correction', 'refile', 'repeat']);

/** Markers that gather several stories into one, after them. */
const GATHERED: ReadonlySet<string> = new Set(['wrapup', 'wrap', 'roundup']);

/** Where a version stands on the ladder of its story. */
export interface Rung {
  /** Alerts below urgents, then the story as first told at 0, then its first re-filing at 1, its second at 2 … */
  readonly height: number;
  /** True for a correction, a refile or a repeat of what stands on that rung. */
  readonly again: boolean;
  /** True where any marker tells a place: without one, it may be the first version or none of a ladder. */
  readonly marked: boolean;
}

/** The place that the markers of a version give it. */
export function rungOf(markers: readonly Marker[]): Rung {
  let height: number | null = null;
  let again = false;
  for (const { kind, number = 1 } of markers) {
    if (COUNTED.has(kind)) height = number;
    else if (GATHERED.has(kind)) height = 100 + number;
    else if (RUNGS.has(kind)) height ??= RUNGS.get(kind) ?? 0;
    else if (AGAIN.has(kind)) again = true;
  }
  return { height: height ?? 0, again, marked: height !== null || again };
}
