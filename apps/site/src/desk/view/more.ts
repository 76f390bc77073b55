import { element } from '../../dom/element.ts';

/**
 * A button that asks for more of a list than there was room for; nothing where all of it is there.
 *
 * @param left How many are not shown; null where there is no telling.
 */
export function moreView(left: number | null, more: () => void): HTMLElement | null {
  if (left === 0) return null;
  const button = element(
    'button',
    { type: 'button', class: 'more' },
    left === null ? 'Show more' : `Show more, of ${left} left`,
  );
  button.addEventListener('click', more);
  return button;
}
