import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Word } from '../../text/words.ts';
import { monthOf } from '../calendar-words.ts';
import type { Check } from './check.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const byName: ReadonlyMap<string, number> = new Map([
  ...DAYS.map((name, day) => [name.toLowerCase(), day] as const),
  // Not `Sun`, which newspapers are called too.
  ...['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, day) => [name, day] as const),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** Whether a weekday and the full date that follows it (`Tuesday, March 22, 2023`) are of one day. */
export const weekdays: Check = ({ sentences }) => {
  const found: Diagnostic[] = [];
  for (const { words } of sentences) {
    for (const [i, word] of words.entries()) {
      if (word.kind !== 'word' || word.shape === 'lower') continue;
      const stated = byName.get(word.lower);
      const date = stated === undefined ? null : dateAfter(words, i + 1);
      const actual = date && weekdayOf(date);
      if (stated === undefined || !date || actual === null || actual === stated) continue;
      const facts = { date: date.text, actual: DAYS[actual] ?? '', stated: DAYS[stated] ?? '' };
      found.push(diagnose('weekday-contradicts-date', [word.start, date.end], facts));
    }
  }
  return found;
};

interface FullDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly text: string;
  readonly end: number;
}

/** `, March 22, 2023` or `, 22 March 2023`; null where the year is not there. */
function dateAfter(words: readonly Word[], from: number): FullDate | null {
  const parts: Word[] = [];
  for (let i = from; i < words.length && i < from + 7 && parts.length < 3; i++) {
    const word = words[i];
    if (!word || (word.text !== ',' && word.text !== '.')) parts.push(...(word ? [word] : []));
  }
  const [first, second, last] = parts;
  if (!first || !second || !last || !/^\d{4}$/.test(last.text)) return null;
  const [month, day] = first.kind === 'number' ? [second, first] : [first, second];
  const number = monthOf.get(month.lower);
  if (number === undefined || !/^\d{1,2}$/.test(day.text)) return null;
  const text = `${first.text} ${second.text}${first === day ? '' : ','} ${last.text}`;
  return { year: Number(last.text), month: number, day: Number(day.text), text, end: last.end };
}

/** From 0, a Sunday, in the Gregorian calendar; null for a day that there is not. */
function weekdayOf({ year, month, day }: FullDate): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null;
}
