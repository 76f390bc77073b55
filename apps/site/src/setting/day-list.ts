import type { Day } from '../front/arrange.ts';
import type { Listed } from '../front/listed.ts';
import { type Html, html, raw } from '../html.ts';
import { correctionOf } from './badges.ts';
import { day as dayOf } from './day.ts';
import { headline } from './link.ts';

/**
 * Headlines under the days they were published on.
 *
 * @param level Where a day stands in the outline of the page.
 */
export const dayList = (days: readonly Day<Listed>[], level: 2 | 3 = 3): Html =>
  html`<div class="days-list">${days.map(
    ({
      day,
      stories,
    }) => html`<section>${raw(`<h${level}>`)}${day === null ? 'No day told' : dayOf(day)}${raw(`</h${level}>`)}${headlines(stories)}</section>
`,
  )}</div>`;

const headlines = (stories: readonly Listed[]): Html =>
  html`<ul>${stories.map((story) => html`<li>${headline(story)}${correctionOf(story)}</li>`)}</ul>`;
