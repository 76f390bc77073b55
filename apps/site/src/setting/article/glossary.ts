import type { PublicArticle } from '@dateline/content';
import { shortForms as formsIn } from '@dateline/content/archive';
import type { Figure } from '../../article/figures.ts';
import { entityAddress } from '../../entities/address.ts';
import { type Html, html } from '../../html.ts';
import { anchored } from '../anchored.ts';
import { link } from '../link.ts';
import { copied } from '../words.ts';

/** The short forms that the copy explains. */
export const shortForms = (article: PublicArticle): Html | null =>
  article.abbreviations.length === 0
    ? null
    : html`<section aria-labelledby="short-forms" class="shorts"><h2 id="short-forms">Short forms</h2><dl>${formsIn(
        article,
      ).map(
        ({ shortText, longText, entity }) =>
          html`<div><dt>${copied(shortText, article.language)}</dt><dd>${link(entityAddress(entity), longText.replace(/\s+/g, ' '), article.language)}</dd></div>`,
      )}</dl></section>`;

/** The figures of the copy that need explaining. */
export const figures = (all: readonly Figure[], anchors: ReadonlySet<string>, language?: string): Html | null =>
  all.length === 0
    ? null
    : html`<section aria-labelledby="figures" class="shorts"><h2 id="figures">Figures explained</h2><dl>${all.map(
        ({ id, text, meaning, elsewhere }) =>
          html`<div><dt>${anchored(id, anchors, copied(text, language))}</dt><dd>${[meaning, elsewhere].filter((words) => words !== null).join(', ')}</dd></div>`,
      )}</dl></section>`;
