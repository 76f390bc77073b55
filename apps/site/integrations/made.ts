import type { Frames } from '../src/layouts/frame.ts';

/** What of a build follows from no copy, so that another edition can be printed without Astro. */
export interface Made {
  readonly frames: Frames;
  /** The addresses of the site's own pages that stand for themselves: `/desk/`. */
  readonly own: readonly string[];
}
