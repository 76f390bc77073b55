import { openingOf } from '../article/opening.ts';
import { type Html, html } from '../html.ts';
import type { Story } from '../paper.ts';
import { href } from '../paths.ts';
import { badges } from './badges.ts';
import { day } from './day.ts';
import { link } from './link.ts';

/**
 * The story that leads the front page.
 *
 * @param beside How many stories stand beside it: its text is as long as they are together.
 */
export const lead = ({ address, title, markers, published, entry }: Story, beside: number): Html =>
  html`<article class="lead"><h2>${link(address, title)}</h2>
<p class="label">${badges(markers)}${day(published)}</p>
<div class="opening">${openingOf(entry.article, beside ? 50 + 65 * beside : 330).map((text) => html`<p>${text}</p>`)}</div>
<p class="label"><a href="${href(address)}">The whole story, with its sources</a></p></article>`;
