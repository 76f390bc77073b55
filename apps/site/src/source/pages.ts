import { publicSource } from '@dateline/content/archive';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import type { Paper } from '../paper.ts';
import { sourceView } from '../setting/source/view.ts';
import { sourceAddress } from './address.ts';

/** The copy of each story as it came, beside what it became. */
export const sourcePages = ({ stories, archive, now }: Paper): Page[] =>
  stories.map((story) => ({
    path: sourceAddress(story.address),
    title: `Source: ${story.title}`,
    description: `The copy of “${story.title}” as it came, with what each of its words became.`,
    body: async () => {
      const { entry } = (await archive.article(story.id, now)) ?? {};
      return entry ? sourceView(story, publicSource(entry), story.entry.article) : html``;
    },
  }));
