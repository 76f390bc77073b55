import type { Piece } from '../article/nest.ts';
import { type Html, html } from '../html.ts';

/** A stretch of copy with its marks. Copy is only ever text here: no piece of it reaches the page as markup. */
export const pieces = (cut: readonly Piece[]): (Html | string)[] => cut.map(piece);

function piece(one: Piece): Html | string {
  if (typeof one === 'string') return one;
  const { mark } = one;
  const within = pieces(one.pieces);
  switch (mark.kind) {
    case 'short':
      return html`<abbr title="${mark.long}">${within}</abbr>`;
    case 'quote':
      return html`<span id="${mark.id}" class="said">${within}</span>`;
    case 'figure':
      return html`<data id="${mark.id}" value="${mark.value}">${within}</data>`;
    case 'date':
      return mark.value
        ? html`<time id="${mark.id}" datetime="${mark.value}">${within}</time>`
        : html`<span id="${mark.id}">${within}</span>`;
  }
}
