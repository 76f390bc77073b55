import type { Version } from '../model/story.ts';
import type { NewsItem } from './news-item.ts';

/** Where an article stands among the versions of its story. */
export interface PlaceInStory {
  /** Undefined, as the rest, where it is known by itself only. */
  readonly version: Version | undefined;
  readonly before: Version | undefined;
  readonly first: Version | undefined;
  /** Whether it corrects one before it. */
  readonly corrects: boolean;
}

export function placeInStory({ article: { id }, story }: NewsItem): PlaceInStory {
  const versions = story?.versions ?? [];
  const at = versions.findIndex(({ articleId }) => articleId === id);
  return {
    version: versions[at],
    before: versions[at - 1],
    first: versions[0],
    corrects: story?.corrections.includes(id) ?? false,
  };
}
