import { openingOf } from '../article/opening.ts';
import { wordsBeside } from '../front/arrange.ts';
import { type Html, html } from '../html.ts';
import type { Story } from '../paper.ts';
import { href } from '../paths.ts';
import { badges } from './badges.ts';
import { day } from './day.ts';
import { headline } from './link.ts';
import { inLanguage } from './words.ts';

/**
 * The story that leads the front page.
 *
 * @param beside How many stories stand beside it: its text is as long as they are together.
 */
export const lead = (story: Story, beside: number): Html =>
  html`<article class="lead"><h2${inLanguage(story.language)}>${headline(story)}</h2>
<p class="label">${badges(story.markers)}${day(story.published)}</p>
<div class="opening"${inLanguage(story.language)}>${openingOf(story.entry.article, beside === 0 ? 330 : 50 + wordsBeside * beside).map((text) => html`<p>${text}</p>`)}</div>
<p class="label"><a href="${href(story.address)}">The whole story, with its sources</a></p></article>`;
