import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { speech } from '../../names/lexicon/index.ts';
import { HOLIDAYS } from '../holidays.ts';
import type { Found } from '../meaning.ts';
import { pointerBefore } from './pointers.ts';
import { yearAfter } from './year-beside.ts';

/** How many words the longest name of a holiday has: `St. Patrick's Day` is four with its full stop and `'s`. */
const LONGEST = 5;

/** What makes the name of a day that of an event. */
const EVENTS = wordSet('massacre agreement accord rising');

/** A holiday: `Thanksgiving Day`, `last Christmas`, `Easter 1998`. The longest name that fits is taken. */
export function readHoliday(words: readonly Word[], at: number, floor: number): Found | undefined {
  if (words[at]?.shape === 'lower') return undefined;
  if (isFamilyName(words, at)) return undefined;
  let name = '';
  let best: { name: string; to: number } | undefined;
  for (let i = at; i < words.length && i < at + LONGEST; i++) {
    const word = words[i];
    if (!word) break;
    name += `${word.spaced && i > at ? ' ' : ''}${word.lower.replace('’', "'")}`;
    if (HOLIDAYS.has(name)) best = { name, to: i + 1 };
  }
  // `the Black Friday massacre`, `the Good Friday agreement`: events of one year
  if (!best || EVENTS.has(words[best.to])) return undefined;
  const year = yearAfter(words, best.to);
  const pointer = pointerBefore(words, at, floor);
  return {
    from: pointer?.from ?? at,
    to: year?.to ?? best.to,
    meaning: {
      kind: 'holiday',
      name: best.name,
      year: year?.year,
      pointer: pointer?.pointer,
    },
    rule: 'dates/holiday',
  };
}

/** `met Joan Christmas`, `Easter said`: somebody's name. */
function isFamilyName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (at > 1 && before?.shape === 'capital' && before.end + 1 === words[at]?.start) || speech.has(words[at + 1]);
}
