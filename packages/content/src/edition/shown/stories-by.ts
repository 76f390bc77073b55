import type { Story, Version } from '../../model/story.ts';
import { storiesByVersion } from './current.ts';

/** Stories by each address they have or had, by their versions and by their slugs. */
export function storiesBy(stories: readonly Story[]) {
  const byAddress = new Map<string, { readonly story: Story; readonly version?: Version }>();
  for (const story of stories) {
    byAddress.set(story.address, { story });
    for (const version of story.versions)
      if (version.alias !== undefined) byAddress.set(version.alias, { story, version });
  }
  return {
    byAddress,
    byVersion: storiesByVersion(stories),
    bySlug: new Map(stories.map((story) => [story.slug, story])),
  };
}
