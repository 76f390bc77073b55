import { element } from '../../dom/element.ts';
import { inMargin } from '../../source/margin.ts';
import type { Meaning } from '../../source/meaning.ts';
import type { Piece, Row } from '../../source/rows.ts';
import type { Sheet } from '../sheet.ts';
import { moreView } from './more.ts';

/** What one can do with the copy on the page. */
export interface Acts {
  /** Called with the piece that somebody presses. */
  readonly choose: (piece: Piece) => void;
  /** Called where more of the copy is wanted than there was room for. */
  readonly more: () => void;
}

/** The copy itself, with every piece of it coloured, and what the piece became that one points at. */
export function sourceView(
  { source, meanings }: Sheet,
  { choose, more }: Acts,
): readonly [HTMLElement, ...HTMLElement[]] {
  const pieces = new WeakMap<EventTarget, Piece>();
  const lines = source.rows.filter((row) => row.pieces.length > 0).map((row) => rowView(row, meanings, pieces));
  const rows = element('div', { class: 'rows', role: 'group', 'aria-label': 'The copy, marked' }, ...lines);
  rows.querySelector('[tabindex]')?.setAttribute('tabindex', '0');
  const told = element('div', { class: 'told', role: 'status' }, hint);

  const tell = ({ target }: Event): void => {
    const piece = target && pieces.get(target);
    if (!piece) return;
    const became = piece.became.map((place) => {
      const { is, means } = meanings[place] ?? { is: '', means: null };
      const rule = element('code', {}, source.parts[place]?.rule ?? '');
      return element('p', {}, element('strong', {}, is), means && `: ${means}`, ' ', rule);
    });
    told.replaceChildren(...became);
  };
  rows.addEventListener('focusin', tell);
  rows.addEventListener('pointerover', tell);
  rows.addEventListener('click', ({ target }) => {
    const piece = target && pieces.get(target);
    if (piece) choose(piece);
  });
  rows.addEventListener('keydown', (event) => walk(rows, event));
  const button = source.isCut ? moreView(null, more) : null;
  return [rows, ...(button ? [button] : []), told];
}

const hint =
  'Point at words, or walk through them with the arrow keys, to see what they became and which rule read them.';

const rowView = (
  { begins, pieces: all }: Row,
  meanings: readonly Meaning[],
  pieces: WeakMap<EventTarget, Piece>,
): HTMLElement =>
  element(
    'div',
    { class: 'row' },
    element('span', { class: 'begins' }, begins === null ? '' : inMargin(meanings[begins])),
    element('p', { dir: 'auto' }, ...all.map((piece) => pieceView(piece, pieces))),
  );

function pieceView(piece: Piece, pieces: WeakMap<EventTarget, Piece>): HTMLElement | string {
  const { text, at, tones } = piece;
  if (tones.length === 0) return text;
  const looks = { id: `at-${at}`, class: `piece ${tones.join(' ')}` };
  if (text.trim() === '') return element('span', looks, text);
  const made = element('span', { ...looks, role: 'button', tabindex: '-1' }, text);
  pieces.set(made, piece);
  return made;
}

/** Moves among the pieces: they are one stop of the Tab key, however many they are. */
function walk(rows: HTMLElement, event: KeyboardEvent): void {
  const all = [...rows.querySelectorAll<HTMLElement>('[tabindex]')];
  const at = all.indexOf(event.target as HTMLElement);
  const to = all[{ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key] ?? -1];
  if (event.key === 'Enter' || event.key === ' ') all[at]?.click();
  else if (to) reach(to);
  else return;
  event.preventDefault();
}

/** Brings the keyboard to a piece, and leaves the others out of its way. */
export function reach(piece: HTMLElement): void {
  piece.closest('.rows')?.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  piece.setAttribute('tabindex', '0');
  piece.focus();
}
