import type { PublicArticle } from '@dateline/content';
import { type Html, html } from '../../html.ts';
import { copied } from '../words.ts';

/** What the copy holds beside the story: kept, shown as such, and why. */
export function setAside({ notes, residue, language }: PublicArticle): Html | null {
  const parts = [...notes, ...residue].sort((a, b) => a.span[0] - b.span[0]);
  return parts.length === 0
    ? null
    : html`<details><summary>${parts.length === 1 ? 'One part' : `${parts.length} parts`} of the copy set aside</summary><ul>${parts.map(
        ({ text, reason }) => html`<li><q>${copied(text, language)}</q> <span>${reason}</span></li>`,
      )}</ul></details>`;
}
