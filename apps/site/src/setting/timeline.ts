import type { TimelineEvent } from '@dateline/content/archive';
import { type Html, html, raw } from '../html.ts';
import type { Story } from '../paper.ts';
import { when } from './day.ts';
import { event } from './event.ts';

/**
 * What stories say of days, months and years, gathered by those.
 *
 * @param events In the order of their dates; the place of each is that of its story.
 * @param level Where a day stands in the outline of the page.
 */
export function timeline(events: readonly TimelineEvent[], stories: readonly Story[], level: 2 | 3): Html {
  const days = Map.groupBy(events, ({ date }) => date);
  return html`<ol class="line">${[...days].map(
    ([date, all]) =>
      html`<li>${raw(`<h${level}>`)}${when(date)}${raw(`</h${level}>`)}${all.map((one) => {
        const story = stories[one.place];
        return story && event(one, story);
      })}</li>
`,
  )}</ol>`;
}
