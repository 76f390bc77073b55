import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Story } from '../src/paper.ts';
import { href } from '../src/paths.ts';
import { recordOf } from '../src/search/record.ts';

/** How many stories are on their way at a time: whoever waits for each to arrive waits longer than it takes to read it. */
const AT_ONCE = 64;

/** Writes the index of the search beside the pages. @see https://pagefind.app/docs/node-api/ */
export async function indexSearch(stories: readonly Story[], dir: URL): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  const add = (story: Story) => index.addCustomRecord({ url: href(story.address), language: 'en', ...recordOf(story) });
  for (let from = 0; from < stories.length; from += AT_ONCE)
    await Promise.all(stories.slice(from, from + AT_ONCE).map(add));
  await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
  await close();
}
