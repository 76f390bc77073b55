import type { Piece } from '../article/nest.ts';
import { type Html, html } from '../html.ts';
import { typeset } from '../text/typeset.ts';

/**
 * A stretch of copy with its marks. Copy is only ever text here: no piece of it reaches the page as markup.
 *
 * @param set Sets plain words.
 */
export const pieces = (cut: readonly Piece[], set = typeset): (Html | string)[] => cut.map((one) => piece(one, set));

function piece(one: Piece, set: (words: string) => string): Html | string {
  if (typeof one === 'string') return set(one);
  const { mark } = one;
  const within = pieces(one.pieces, set);
  switch (mark.kind) {
    case 'short':
      return html`<abbr title="${mark.long}">${within}</abbr>`;
    case 'quote':
      return html`<span id="${mark.id}" class="said">${set === typeset ? inMarks(within) : within}</span>`;
    case 'figure':
      return html`<data id="${mark.id}" value="${mark.value}">${within}</data>`;
    case 'date':
      return mark.value
        ? html`<time id="${mark.id}" datetime="${mark.value}">${within}</time>`
        : html`<span id="${mark.id}">${within}</span>`;
  }
}

/** A quotation with other marks in it, whose own may be set since it is known where it begins and ends. */
function inMarks(within: (Html | string)[]): (Html | string)[] {
  const [first] = within;
  const isOpen = typeof first === 'string' && first.startsWith('"');
  // other scripts have other marks
  if (isOpen && !/^"(?:$|[\p{Script=Latin}\d])/u.test(first)) return within;
  const opened = isOpen ? [`“${first.slice(1)}`, ...within.slice(1)] : within;
  const end = opened.at(-1);
  return typeof end === 'string' && end.endsWith('"') ? [...opened.slice(0, -1), `${end.slice(0, -1)}”`] : opened;
}
