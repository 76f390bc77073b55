import type { Front } from '../front/arrange.ts';
import type { Listed } from '../front/listed.ts';
import { type Html, html } from '../html.ts';
import { href } from '../paths.ts';
import { slogan } from '../slogan.ts';
import { dayTold } from '../text/day.ts';
import { dayList } from './day-list.ts';
import { lead as leading } from './lead.ts';
import { link } from './link.ts';
import { teaser } from './teaser.ts';

/** What stands beside the sections of the front page: of which day its newest story is, and how many are of none that is known in full. */
export function folio(stories: readonly Pick<Listed, 'published'>[]): Html {
  const newest = stories[0]?.published ?? null;
  const words = newest && dayTold(newest);
  const undated = stories.filter(({ published }) => published === null).length;
  return html`<span>${words ? html`Copy up to <time datetime="${newest}">${words}</time>` : slogan}${
    undated > 0 && html`, and ${link('/undated/', `${undated} undated`)}`
  }</span>`;
}

/**
 * The front page.
 *
 * @param opening The paragraphs that its lead opens with.
 * @param total How many stories there are, shown here or not.
 */
export function front(
  { lead, isBrief, beside, columns, days }: Front<Listed>,
  opening: readonly string[],
  total: number,
): Html {
  if (lead === null)
    return html`<div class="plain"><h2>There is no copy here yet</h2><p>Put wire copy, as plain text in files that end in <code>.txt</code>, into the folder of seeds, and build again.</p></div>`;
  const shown = 1 + beside.length + columns.length + days.reduce((sum, { stories }) => sum + stories.length, 0);
  const shape = beside.length === 0 ? ' alone' : isBrief ? ' brief' : '';
  return html`<div class="front${shape}">${leading(lead, opening)}${
    beside.length > 0 && html`<section class="beside" aria-label="Also in the news">${beside.map(teaser)}</section>`
  }${columns.length > 0 && html`<section class="columns" aria-label="Further news">${columns.map(teaser)}</section>`}${
    days.length > 0 &&
    html`<section class="earlier" aria-labelledby="earlier"><h2 id="earlier">More stories</h2>${dayList(days)}</section>`
  }${total > shown && html`<p class="more"><a href="${href('/archive/')}">All ${total} stories in the archive</a></p>`}</div>`;
}
