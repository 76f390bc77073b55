import { archivePages } from './archive/pages.ts';
import { storyPages } from './article/pages.ts';
import { entityPages } from './entities/pages.ts';
import type { Page } from './page.ts';
import { paper } from './paper.ts';
import { quotePages } from './quotes.ts';
import { sourcePages } from './source/pages.ts';
import { timelinePages } from './timeline.ts';

/** Every page whose address follows from the copy. A feature that adds pages adds its list here. */
export async function pages(): Promise<Page[]> {
  const today = await paper();
  return [
    ...(await storyPages(today)),
    ...sourcePages(today),
    ...archivePages(today),
    ...entityPages(today),
    ...quotePages(today),
    ...timelinePages(today),
  ];
}
