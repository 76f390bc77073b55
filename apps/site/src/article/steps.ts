import type { Difference } from '@dateline/content';
import { type Archive, difference, publicEntryOf } from '@dateline/content/archive';
import type { Listed } from '../front/listed.ts';
import type { Story } from '../paper.ts';

/** A version after the first, and what changed with it. */
export interface Step {
  readonly number: number;
  readonly at: string | null;
  readonly markers: Listed['markers'];
  readonly difference: Difference;
}

/** What changed with each version that readers may see, first to last. */
export async function stepsOf({ versions }: Story, archive: Archive, now: Date): Promise<Step[]> {
  if (versions.length < 2) return [];
  const found = await Promise.all(versions.map(({ articleId }) => archive.article(articleId, now)));
  const articles = found.map((one) => one?.entry && publicEntryOf(one.entry).article);
  return versions.flatMap(({ number, at }, i): Step[] => {
    const [before, after] = [articles[i - 1], articles[i]];
    return before && after ? [{ number, at, markers: after.markers, difference: difference(before, after) }] : [];
  });
}

/** Whether a version corrects what stood in one before it. */
export const isCorrection = ({ markers }: Step): boolean => markers.some(({ kind }) => kind.startsWith('correct'));
