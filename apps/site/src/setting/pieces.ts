import type { Piece } from '../article/nest.ts';
import { type Html, html } from '../html.ts';
import { typeset } from '../text/typeset.ts';
import { unbroken } from './unbroken.ts';

/**
 * A stretch of copy with its marks. Copy is only ever text here: no piece of it reaches the page as markup.
 *
 * @param set Sets plain words.
 */
export const pieces = (cut: readonly Piece[], set = typeset): (Html | string)[] => whole(laid(cut, set), set);

const laid = (cut: readonly Piece[], set: typeof typeset): (Html | string)[] => cut.map((one) => piece(one, set));

const whole = (parts: (Html | string)[], set: typeof typeset): (Html | string)[] =>
  set === typeset ? parts.map((part) => (typeof part === 'string' ? unbroken(part) : part)) : parts;

function piece(one: Piece, set: typeof typeset): Html | string {
  if (typeof one === 'string') return set(one);
  const { mark } = one;
  const inner = laid(one.pieces, set);
  const within = whole(mark.kind === 'quote' && set === typeset ? inMarks(inner) : inner, set);
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
