import type { Published } from '@dateline/content';
import { howKnown } from '../../article/known.ts';
import { type Html, html } from '../../html.ts';
import { moment } from '../day.ts';
import { copied } from '../words.ts';

/** When it was published, and how it is known. */
export const known = ({ value, basis, evidence }: Published, language?: string): Html =>
  html`<div class="known">${moment(value)}${
    evidence.length === 0
      ? html`<p>${howKnown[basis]}</p>`
      : html`<details><summary>${howKnown[basis]}</summary><ul>${evidence.map(
          ({ text, says }) => html`<li><q>${copied(text, language)}</q> <span>${says}</span></li>`,
        )}</ul></details>`
  }</div>`;
