import type { Listed } from '../../front/listed.ts';
import { type Html, html } from '../../html.ts';
import { href } from '../../paths.ts';
import { told, weekdayOf, weekdays } from '../../text/day.ts';
import { storiesTold } from '../../text/stories-told.ts';
import { link } from '../link.ts';

/**
 * A month as a wall calendar has it.
 *
 * @param month As `2023-03`.
 */
export function calendar(month: string, path: string, stories: readonly Listed[]): Html {
  const counts = new Map<number, number>();
  for (const { published } of stories) {
    const day = Number(published?.slice(8, 10));
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return html`<table class="calendar"><caption>${link(path, told(month)?.text.replace(/ \d+$/, '') ?? month)}</caption><thead><tr>${weekdays.map(
    (day) => html`<th scope="col"><abbr title="${day}">${day.slice(0, 1)}</abbr></th>`,
  )}</tr></thead><tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => cell(month, day, counts.get(day) ?? 0))}</tr>`)}</tbody></table>`;
}

function cell(month: string, day: number, count: number): Html {
  if (day === 0) return html`<td></td>`;
  if (count === 0) return html`<td>${day}</td>`;
  const path = `/${month.replace('-', '/')}/${String(day).padStart(2, '0')}/`;
  return html`<td><a href="${href(path)}">${day}<span class="hush">: ${storiesTold(count)}</span></a></td>`;
}

/** The days of a month by weeks that begin on Monday; 0 where a day is another month's. */
export function weeksOf(month: string): number[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = weekdayOf(first);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const date = week * 7 + day - before + 1;
      return date >= 1 && date <= length ? date : 0;
    }),
  );
}
