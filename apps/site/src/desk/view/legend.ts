import { element } from '../../dom/element.ts';
import { type Tone, tones } from '../../source/tone.ts';
import type { Sheet } from '../sheet.ts';

/** The tones that stand in the copy, each with a box that takes its colour out of it. What was taken out stays so from sheet to sheet. */
export function legendView({ source }: Sheet, rows: HTMLElement, without: Set<Tone>): HTMLElement {
  const there = new Set(source.rows.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.tones)));
  const apply = (): void => {
    rows.className = ['rows', ...[...without].map((tone) => `without-${tone}`)].join(' ');
  };
  apply();
  return element(
    'fieldset',
    { class: 'legend' },
    element('legend', {}, 'Shown in colour'),
    ...tones
      .filter(([tone]) => there.has(tone))
      .map(([tone, title]) => {
        const box = element('input', { type: 'checkbox', checked: without.has(tone) ? null : '' });
        box.addEventListener('change', () => {
          if (box.checked) without.delete(tone);
          else without.add(tone);
          apply();
        });
        return element('label', {}, box, ' ', element('span', { class: `piece ${tone}` }, title));
      }),
  );
}
