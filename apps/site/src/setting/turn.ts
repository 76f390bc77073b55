import { type Html, html } from '../html.ts';
import type { Sheet } from '../page.ts';
import { href } from '../paths.ts';

/** Leads from one sheet of a long list to the next; nothing where there is but one. */
export const turn = ({ number, count, previous, next }: Sheet<unknown>, label: string): Html | null =>
  count === 1
    ? null
    : html`<nav class="turn" aria-label="${label}">${
        previous !== null ? html`<a rel="prev" href="${href(previous)}">Before</a>` : html`<span></span>`
      }<span>Sheet ${number} of ${count}</span>${next !== null ? html`<a rel="next" href="${href(next)}">After</a>` : html`<span></span>`}</nav>`;
