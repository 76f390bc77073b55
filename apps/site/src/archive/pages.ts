import { byDay } from '../front/arrange.ts';
import type { Listed } from '../front/listed.ts';
import { moved } from '../moved.ts';
import { type Page, sheetsOf } from '../page.ts';
import { archiveIndex } from '../setting/archive/index.ts';
import { agencySheet, daySheet, monthSheet, undatedTold, yearPage } from '../setting/archive/lists.ts';
import { dayTold, told } from '../text/day.ts';
import { type Agency, agenciesOf, agencyAddress } from './agencies.ts';
import { type Month, monthsOf } from './months.ts';

/** How many headlines stand on one sheet, and how many stories with their first sentence. */
const HEADLINES = 200;
const STORIES = 40;

/** The archive by year, month and day, and by agency. */
export function archivePages({ stories }: { readonly stories: readonly Listed[] }): Page[] {
  const months = monthsOf(stories);
  const agencies = agenciesOf(stories);
  const years = [...Map.groupBy(months, ({ month }) => month?.slice(0, 4) ?? null)];
  const pages = [
    {
      path: '/archive/',
      title: 'Archive',
      description: 'Every story, by the day it was published on and by the agency that sent it.',
      body: () => archiveIndex(stories.length, years, agencies),
    },
    ...years.flatMap(([year, of]) => (year === null ? [] : [yearOf(year, of)])),
    ...months.flatMap(monthPages),
    ...agencies.flatMap(agencyPages),
  ];
  return [...pages, ...pagesAbove(stories, pages)];
}

/**
 * A story keeps the address that its first version was given, whatever day a later one tells: whoever goes up from there, to a day, a
 * month or a year that has no story of its own, is led to the day that the story stands under.
 */
function pagesAbove(stories: readonly Listed[], pages: readonly Page[]): Page[] {
  const known = new Set(pages.map(({ path }) => path));
  const found: Page[] = [];
  for (const { address, day, published } of stories) {
    const own = published === null ? '/undated/' : dayAddress(published.slice(0, 10));
    const above = address.split('/').slice(1, -2);
    for (const [i] of above.entries()) {
      const path = `/${above.slice(0, i + 1).join('/')}/`;
      if (known.has(path)) continue;
      known.add(path);
      found.push(moved(path, own, (day && dayTold(day)) || 'Undated'));
    }
  }
  return found;
}

const yearOf = (year: string, months: readonly Month<Listed>[]): Page => ({
  path: `/${year}/`,
  title: year,
  description: `The stories of ${year}, by the day they were published on.`,
  body: () => yearPage(year, months),
});

const monthPages = ({ month, path, stories }: Month<Listed>): Page[] => [
  ...sheetsOf(stories, path, HEADLINES).map((sheet): Page => {
    const title = (month && told(month)?.text) ?? 'Undated';
    const description = month ? `The stories of ${title}, by day.` : undatedTold(sheet.total);
    return { path: sheet.path, title, description, body: () => monthSheet(month, title, sheet) };
  }),
  ...byDay(stories).flatMap(({ day, stories }) => (month && day ? dayPages(day, stories) : [])),
];

const dayAddress = (day: string): string => `/${day.replaceAll('-', '/')}/`;

const dayPages = (day: string, stories: readonly Listed[]): Page[] =>
  sheetsOf(stories, dayAddress(day), STORIES).map((sheet) => ({
    path: sheet.path,
    title: told(day)?.text ?? day,
    description: `The stories of ${dayTold(day) ?? day}.`,
    body: () => daySheet(day, sheet),
  }));

const agencyPages = ({ id, name, stories }: Agency): Page[] =>
  sheetsOf(stories, agencyAddress(id), HEADLINES).map((sheet) => ({
    path: sheet.path,
    title: name,
    description: `The stories that ${name} sent, by the day they were published on.`,
    body: () => agencySheet(name, sheet),
  }));
