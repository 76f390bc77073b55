import { moved } from '../moved.ts';
import type { Page } from '../page.ts';
import type { Paper, Story } from '../paper.ts';
import { article, type Beside } from '../setting/article/article.ts';
import { createCorrections } from './corrections.ts';
import { stepsOf } from './steps.ts';

/** How many related stories a page leads to. */
const RELATED = 5;

/** The pages of stories, and those at the addresses that later headlines would have given them. */
export async function storyPages({ stories, archive, now }: Paper): Promise<Page[]> {
  const byAddress = new Map(stories.map((story) => [story.address, story]));
  const { correctionsOf, correctedBy } = createCorrections(stories);
  const beside = async (story: Story): Promise<Beside> => {
    const [corrections, corrects] = [correctionsOf(story), correctedBy(story)];
    // these lead to and from the head of the page already
    const told = new Set([...corrections, ...corrects]);
    const related = await archive.related(story.slug, { now, limit: RELATED + told.size });
    return {
      ...{ steps: await stepsOf(story, archive, now), corrections, corrects },
      related: related
        .flatMap(({ address }) => byAddress.get(address) ?? [])
        .filter((other) => !told.has(other))
        .slice(0, RELATED),
    };
  };
  return stories.flatMap((story) => [
    {
      path: story.address,
      isStory: true,
      title: story.title,
      description: story.lede,
      body: async () => article(story, await beside(story)),
    },
    ...story.versions.flatMap(({ alias }) => (alias === undefined ? [] : moved(alias, story.address, story.title))),
  ]);
}
