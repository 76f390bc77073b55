import { timelineOf } from '@dateline/content/archive';
import { html } from './html.ts';
import { type Page, sheetsOf } from './page.ts';
import type { Paper } from './paper.ts';
import { link } from './setting/link.ts';
import { timeline } from './setting/timeline.ts';
import { turn } from './setting/turn.ts';

/** How many events stand on one sheet. */
const EVENTS = 80;

/** What the stories say of dates: a list of years, and the events of each. */
export function timelinePages({ stories }: Paper): Page[] {
  const events = timelineOf(stories.map(({ entry }) => entry));
  const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
  const index: Page = {
    path: '/timeline/',
    title: 'Timeline',
    description: 'What the stories say of days, months and years.',
    body: () =>
      html`<div class="index"><h1>Timeline</h1><p class="intro">What the stories say of days, months and years, by the year it is said of.</p><ul class="names">${years
        .toReversed()
        .map(
          ([year, all]) =>
            html`<li>${link(`/timeline/${year}/`, year)} <span class="count">${all.length}<span class="hush"> ${all.length === 1 ? 'event' : 'events'}</span></span></li>`,
        )}</ul></div>`,
  };
  return [
    index,
    ...years.flatMap(([year, all]) =>
      sheetsOf(all, `/timeline/${year}/`, EVENTS).map(
        (sheet): Page => ({
          path: sheet.path,
          title: `Timeline of ${year}`,
          description: `What the stories say of ${year}, day by day.`,
          body: () =>
            html`<div class="entity"><header><p class="label">${link('/timeline/', 'Timeline')}</p><h1>${year}</h1></header>${timeline(sheet.items, stories, 2)}${turn(sheet, `More of ${year}`)}</div>`,
        }),
      ),
    ),
  ];
}
