import type { Listed } from '../front/listed.ts';
import { type Html, html } from '../html.ts';
import { href } from '../paths.ts';
import { badgesInList } from './badges.ts';
import { day } from './day.ts';
import { headline } from './link.ts';
import { sender } from './sender.ts';
import { unbroken } from './unbroken.ts';
import { inLanguage } from './words.ts';

/**
 * The story that leads the front page.
 *
 * @param opening The paragraphs that it opens with.
 */
export const lead = (story: Listed, opening: readonly string[]): Html =>
  html`<article class="lead"><h2${story.isBrief && html` class="brief-head"`}${inLanguage(story.language)}>${headline(story)}</h2>
<p class="label">${badgesInList(story)}${sender(story)}${day(story.day)}</p>
<div class="opening"${inLanguage(story.language)}>${opening.map((text) => html`<p>${unbroken(text)}</p>`)}</div>
<p class="label"><a href="${href(story.address)}">The whole story, with its sources</a></p></article>`;
