import { tellingCue } from '@dateline/content/archive';
import { anchorAt } from '../article/body.ts';
import { excerpt } from '../article/excerpt.ts';
import { entityAddress } from '../entities/address.ts';
import { type Html, html } from '../html.ts';
import type { Story } from '../paper.ts';
import { href } from '../paths.ts';
import { dated, link } from './link.ts';
import { said } from './said.ts';
import { copied } from './words.ts';

/**
 * Something that was said, with the story it stands in.
 *
 * @param own Whether the page is of who said it, and need not tell that.
 * @param more How many other quotations that story has which are not listed.
 */
export function quotation(story: Story, index: number, { own = false, more = 0 } = {}): Html | null {
  const quote = story.entry.article.quotes[index];
  if (!quote) return null;
  const { speaker, text, span } = quote;
  const cue = tellingCue(quote.cue);
  const who =
    speaker &&
    (speaker.entity === undefined
      ? copied(speaker.name, story.language)
      : link(entityAddress(speaker.entity), speaker.name, story.language));
  return html`<li><blockquote><a href="${href(story.address)}${anchorAt(story.entry.article, span)}"><q>${copied(excerpt(text, 400), story.language)}</q></a></blockquote><p class="aside">${
    own
      ? cue !== null && html`${said(cue, story.language)}, in `
      : html`<span class="who"><span>${who ?? 'Speaker not told'}</span>${cue !== null && html` ${said(cue, story.language)}`}</span> `
  }${dated(story)}</p>${
    more > 0 &&
    html`<p class="aside"><a href="${href(story.address)}">${more === 1 ? 'One more' : `${more} more`} in this story</a></p>`
  }</li>
`;
}
