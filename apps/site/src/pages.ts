import { archivePages } from './archive/pages.ts';
import { storyPages } from './article/pages.ts';
import { entityPages } from './entities/pages.ts';
import { frontPages } from './front/pages.ts';
import type { Page } from './page.ts';
import type { Paper } from './paper.ts';
import { quotePages } from './quotes.ts';
import { sourcePages } from './source/pages.ts';
import { timelinePages } from './timeline.ts';

/** Every page whose address follows from the copy. A feature that adds pages adds its list here. */
export const pagesOf = async (paper: Paper): Promise<Page[]> => [
  ...frontPages(paper),
  ...(await storyPages(paper)),
  ...sourcePages(paper),
  ...archivePages(paper),
  ...entityPages(paper),
  ...quotePages(paper),
  ...timelinePages(paper),
];
