import { anchorAt } from '../article/body.ts';
import { excerpt } from '../article/excerpt.ts';
import { entityAddress } from '../entities/address.ts';
import { type Html, html } from '../html.ts';
import type { Story } from '../paper.ts';
import { href } from '../paths.ts';
import { day } from './day.ts';
import { link } from './link.ts';

/** Something that was said, with the story it stands in; who said it too, unless the page is theirs. */
export function quotation(story: Story, index: number, own = false): Html | null {
  const quote = story.entry.article.quotes[index];
  if (!quote) return null;
  const { speaker, text, span } = quote;
  const who =
    speaker &&
    (speaker.entity === undefined
      ? html`<bdi>${speaker.name}</bdi>`
      : link(entityAddress(speaker.entity), speaker.name));
  return html`<li><blockquote><a href="${href(story.address)}${anchorAt(story.entry.article, span)}"><q><bdi>${excerpt(text, 400)}</bdi></q></a></blockquote><p class="aside">${
    !own && html`<span class="who">${who ?? 'Speaker not told'}</span> `
  }${link(story.address, story.title)}, ${day(story.published)}</p></li>
`;
}
