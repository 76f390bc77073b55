import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';

/** The figures of a time that end just before a word: `10`, `10:35`, `1035`, `10.35`. */
export function figuresBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { hour: number; minute: number; from: number } | undefined {
  const last = words[at - 1];
  if (last?.kind !== 'number' || at - 1 < floor) return undefined;
  const colon = words[at - 2];
  const hours = words[at - 3];
  if (colon?.text === ':' && hours?.kind === 'number' && !colon.spaced && !last.spaced && at - 3 >= floor) {
    // `05:14:26 GMT`
    const seconds = words[at - 4]?.text === ':' && wordAt(words, at - 6)?.text !== ':' && !hours.spaced;
    const whole = seconds ? figuresBefore(words, at - 2, floor) : undefined;
    return whole ?? hourOf(Number(hours.text), Number(last.text), at - 3);
  }
  const [whole = '', minutes] = last.text.split('.');
  if (minutes !== undefined) return hourOf(Number(whole), Number(minutes), at - 1);
  if (whole.length === 4) return hourOf(Number(whole.slice(0, 2)), Number(whole.slice(2)), at - 1);
  return whole.length <= 2 ? hourOf(Number(whole), 0, at - 1) : undefined;
}

/** An hour and its minutes, where they are some. */
export const hourOf = (hour: number, minute: number, from: number) =>
  hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? { hour, minute, from } : undefined;

/** What stands before a time of day. */
export const CLOCK_LEADS = wordSet('at from until till by since around about before after');
