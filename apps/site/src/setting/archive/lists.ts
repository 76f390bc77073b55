import type { Month } from '../../archive/months.ts';
import { byDay } from '../../front/arrange.ts';
import type { Listed } from '../../front/listed.ts';
import { type Html, html } from '../../html.ts';
import type { Sheet } from '../../page.ts';
import { capital } from '../../text/capital.ts';
import { dayTold, told } from '../../text/day.ts';
import { storiesTold } from '../../text/stories-told.ts';
import { dayList } from '../day-list.ts';
import { link } from '../link.ts';
import { teaserOfDay } from '../teaser.ts';
import { turn } from '../turn.ts';
import { calendar } from './calendar.ts';

/** A year: a calendar of each month, whose days lead to their stories. */
export const yearPage = (year: string, months: readonly Month<Listed>[]): Html =>
  html`<div class="index"><p class="label">${link('/archive/', 'Archive')}</p><h1>${year}</h1><div class="calendars">${months
    .toReversed()
    .map(({ month, path, stories }) => month !== null && calendar(month, path, stories))}</div></div>`;

/** The headlines of a month, by day. */
export const monthSheet = (month: string | null, title: string, sheet: Sheet<Listed>): Html =>
  html`<div class="index"><p class="label">${
    month === null ? link('/archive/', 'Archive') : link(`/${month.slice(0, 4)}/`, month.slice(0, 4))
  }</p><h1>${title}</h1>${month === null && html`<p class="intro">${undatedTold(sheet.total)}</p>`}${dayList(byDay(sheet.items), 2)}${turn(sheet, `More of ${title}`)}</div>`;

/** What stands above stories whose day is not known. */
export const undatedTold = (total: number): string =>
  `${capital(storiesTold(total))} whose copy does not tell the year, or no day at all. Neither the calendar nor a feed in RSS or Atom has them.`;

/** The stories of a day. */
export const daySheet = (day: string, sheet: Sheet<Listed>): Html =>
  html`<div class="index"><p class="label">${link(`/${day.slice(0, 7).replace('-', '/')}/`, told(day.slice(0, 7))?.text ?? day)}</p><h1>${unbrokenDay(dayTold(day) ?? day)}</h1><section class="columns" aria-label="Stories">${sheet.items.map(
    teaserOfDay,
  )}</section>${turn(sheet, 'More of the day')}</div>`;

/** A day as a headline has it, which breaks nowhere but after the day of the week. */
const unbrokenDay = (words: string): string => words.replaceAll(/(?<!,) /g, '\u00a0');

/** The headlines that an agency sent, by day. */
export const agencySheet = (name: string, sheet: Sheet<Listed>): Html =>
  html`<div class="index"><p class="label">${link('/archive/', 'Archive')}</p><h1><bdi>${name}</bdi></h1><p class="intro">${capital(storiesTold(sheet.total))}.</p>${dayList(byDay(sheet.items), 2)}${turn(sheet, `More of ${name}`)}</div>`;
