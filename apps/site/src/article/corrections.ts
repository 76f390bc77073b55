import type { Story } from '../paper.ts';

type Placed = Pick<Story, 'id' | 'versions' | 'corrections'>;

/** Which stories correct others and are no version of them, found both ways. */
export interface Corrections<One> {
  /** What corrects a story, the last first. */
  readonly correctionsOf: (story: One) => readonly One[];
  /** What a story corrects. */
  readonly correctedBy: (story: One) => readonly One[];
}

/**
 * Finds what corrects what among the stories that readers may see.
 *
 * @param stories All of them; what is not among them is passed over.
 */
export function createCorrections<One extends Placed>(stories: readonly One[]): Corrections<One> {
  const byVersion = new Map(
    stories.flatMap((story) => story.versions.map(({ articleId }) => [articleId, story] as const)),
  );
  const correctionsOf = (story: One): One[] =>
    [...new Set(story.corrections.toReversed().flatMap((id) => byVersion.get(id) ?? []))].filter(
      (other) => other !== story,
    );
  const corrected = new Map<One, One[]>();
  for (const story of stories)
    for (const correction of correctionsOf(story))
      corrected.set(correction, [...(corrected.get(correction) ?? []), story]);
  return { correctionsOf, correctedBy: (story) => corrected.get(story) ?? [] };
}
