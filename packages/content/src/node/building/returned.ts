import type { Story } from '../../model/story.ts';
import type { BuildRecord } from './record.ts';

/** The addresses of what was withdrawn before and is not now. */
export function returnedSince(before: BuildRecord | null, stories: readonly Story[]): string[] {
  const withdrawn = new Set(before?.withdrawn);
  if (withdrawn.size === 0) return [];
  return stories.flatMap(({ status, versions, address }) =>
    status === 'usable' && versions.some(({ articleId }) => withdrawn.has(articleId)) ? [address] : [],
  );
}
