import type { Listed } from '../front/listed.ts';
import { type Html, html, raw } from '../html.ts';
import { badges } from './badges.ts';
import { day } from './day.ts';
import { headline } from './link.ts';
import { copied, direction } from './words.ts';

/**
 * A story as a list shows it.
 *
 * @param level Where its headline stands in the outline of the page.
 */
export const teaser = (story: Listed, level: 2 | 3 = 3): Html =>
  html`<article class="teaser"${direction(story.language)}>${raw(`<h${level}>`)}${headline(story)}${raw(`</h${level}>`)}${story.lede && html`<p>${copied(story.lede, story.language)}</p>`}<p class="label">${badges(story.markers)}${day(story.published)}</p></article>
`;
