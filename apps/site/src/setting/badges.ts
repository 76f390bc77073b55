import { badgesOf } from '../article/badges.ts';
import type { Listed } from '../front/listed.ts';
import { type Html, html } from '../html.ts';

/** The markers of a headline, for readers. */
export const badges = (markers: Listed['markers']): Html[] =>
  badgesOf(markers).map(({ text, tone }) => html`<span class="badge ${tone}">${text}</span> `);
