import type { Listed } from '../front/listed.ts';
import { type Html, html, raw } from '../html.ts';
import { badgesInList } from './badges.ts';
import { day } from './day.ts';
import { headline } from './link.ts';
import { sender } from './sender.ts';
import { copied, direction } from './words.ts';

/** A story as a list shows it. */
export const teaser = (story: Listed): Html =>
  set(story, 3, html`${badgesInList(story)}${sender(story)}${day(story.day)}`);

/** The same on a page that tells the day above all. */
export function teaserOfDay(story: Listed): Html {
  const badges = badgesInList(story);
  return set(story, 2, (badges.length > 0 || story.agency !== null) && html`${badges}${sender(story)}`);
}

/** @param level Where the headline stands in the outline of the page. */
const set = (story: Listed, level: 2 | 3, under: Html | false): Html =>
  html`<article class="teaser"${direction(story.language)}>${raw(`<h${level}>`)}${headline(story)}${raw(`</h${level}>`)}${story.lede && html`<p>${copied(story.lede, story.language)}</p>`}${under && html`<p class="label">${under}</p>`}</article>
`;
