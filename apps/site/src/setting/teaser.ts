import type { Listed } from '../front/listed.ts';
import { type Html, html, raw } from '../html.ts';
import { badges } from './badges.ts';
import { day } from './day.ts';
import { link } from './link.ts';

/**
 * A story as a list shows it.
 *
 * @param level Where its headline stands in the outline of the page.
 */
export const teaser = ({ title, lede, address, published, markers }: Listed, level: 2 | 3 = 3): Html =>
  html`<article class="teaser">${raw(`<h${level}>`)}${link(address, title)}${raw(`</h${level}>`)}${lede && html`<p><bdi>${lede}</bdi></p>`}<p class="label">${badges(markers)}${day(published)}</p></article>
`;
