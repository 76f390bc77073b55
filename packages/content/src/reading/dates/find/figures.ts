import type { Word } from '../../../text/words.ts';
import { isDay } from '../calendar.ts';
import type { Found } from '../meaning.ts';

const NUMERIC = /^(\d{4})$/;

/** A date in figures: `1996-08-30`, `8/30/1996`, `30.8.1996` is left alone, `2016/17` too. */
export function readFigures(words: readonly Word[], at: number): Found | undefined {
  const [a, s, b, t, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!a || !s || !b || !t || !c || s.spaced || b.spaced || t.spaced || c.spaced || s.text !== t.text) return undefined;
  if (b.kind !== 'number' || c.kind !== 'number') return undefined;
  const figures =
    s.text === '-' && NUMERIC.test(a.text) && b.text.length === 2 && c.text.length === 2
      ? { year: Number(a.text), month: Number(b.text), day: Number(c.text) }
      : s.text === '/' && NUMERIC.test(c.text)
        ? { year: Number(c.text), month: Number(a.text), day: Number(b.text) }
        : undefined;
  if (!figures || !isDay(figures.year, figures.month, figures.day)) return undefined;
  const { year, month, day } = figures;
  return {
    from: at,
    to: at + 5,
    meaning: { kind: 'calendar', year: { number: year }, month, day },
    rule: 'dates/figures',
  };
}
