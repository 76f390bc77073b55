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
      : `${total} quotations, those of the newest story first.`;

/** Who said what, the newest story first; reported speech is left out. */
export function quotePages({ stories }: Paper): Page[] {
  const all = stories.flatMap((story) =>
    story.entry.article.quotes.flatMap(({ kind }, index) => (kind === 'indirect' ? [] : [{ story, index }])),
  );
  return sheetsOf(all, '/quotes/', QUOTATIONS).map((sheet) => ({
    path: sheet.path,
    title: 'Quotes',
    description: 'Who said what, with the story it stands in.',
    body: () =>
      html`<div class="index"><h1>Quotes</h1><p class="intro">${saysHowMany(
        sheet.total,
      )}</p><ul class="quotations">${sheet.items.map(({ story, index }) => quotation(story, index))}</ul>${turn(sheet, 'More quotations')}</div>`,
  }));
}
