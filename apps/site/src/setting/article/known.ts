import type { PublicArticle } from '@dateline/content';
import { dayKnown, howKnown } from '../../article/known.ts';
import { type Html, html } from '../../html.ts';
import { moment } from '../day.ts';
import { copied } from '../words.ts';

/** When it was published, and how it is known. */
export const known = (article: Pick<PublicArticle, 'published' | 'dateline' | 'language'>): Html => {
  const {
    published: { evidence },
    language,
  } = article;
  return html`<div class="known">${moment(dayKnown(article))}${
    evidence.length === 0
      ? html`<p>${howKnown(article)}</p>`
      : html`<details><summary>${howKnown(article)}</summary><ul>${evidence.map(
          ({ text, says }) => html`<li><q>${copied(text, language)}</q> <span>${says}</span></li>`,
        )}</ul></details>`
  }</div>`;
};
