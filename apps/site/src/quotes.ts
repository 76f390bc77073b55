import type { Quote } from '@dateline/content';
import { html } from './html.ts';
import { type Page, sheetsOf } from './page.ts';
import type { Paper } from './paper.ts';
import { quotation } from './setting/quotation.ts';
import { turn } from './setting/turn.ts';

/** How many quotations stand on one sheet. */
const QUOTATIONS = 60;

/** What stands above the quotations. */
const saysHowMany = (total: number): string =>
  total === 0
    ? 'No story quotes anybody.'
    : total === 1
      ? 'One quotation.'
      : `${total} quotations, the newest story first.`;

/** How many quotations of one story stand here; who wants all of a long interview reads it. */
const OF_ONE = 5;

/** Who said what, the newest story first, of each its fullest; reported speech is left out. */
export function quotePages({ stories }: Paper): Page[] {
  const groups = stories.map((story) => ({ story, all: story.entry.article.quotes.flatMap(spokenAt) }));
  const total = groups.reduce((sum, { all }) => sum + all.length, 0);
  const items = groups.flatMap(({ story, all }) => {
    const shown = fullest(all);
    return shown.map((index, i) => ({ story, index, more: i === shown.length - 1 ? all.length - shown.length : 0 }));
  });
  return sheetsOf(items, '/quotes/', QUOTATIONS).map((sheet) => ({
    path: sheet.path,
    title: 'Quotes',
    description: 'Who said what, with the story it stands in.',
    body: () =>
      html`<div class="index"><h1>Quotes</h1><p class="intro">${saysHowMany(
        total,
      )}</p><ul class="quotations">${sheet.items.map(({ story, index, more }) => quotation(story, index, { more }))}</ul>${turn(sheet, 'More quotations')}</div>`,
  }));
}

interface Spoken {
  readonly index: number;
  readonly isWhole: boolean;
}

const spokenAt = ({ kind }: Pick<Quote, 'kind'>, index: number): Spoken[] =>
  kind === 'indirect' ? [] : [{ index, isWhole: kind === 'direct' }];

/** Whole sentences before parts of them, as many as stand here, in the order of the copy. */
const fullest = (all: readonly Spoken[]): number[] =>
  all
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole))
    .slice(0, OF_ONE)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
