import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isDay } from '../calendar.ts';
import type { Found } from '../meaning.ts';
import { FOLLOWERS } from './followers.ts';
import { yearAfter } from './year-beside.ts';

/** A day and the others of its list or range: `April 24` and `25`, `June 3-5, 2019`. They share its month and their year; undefined where it stands alone. */
export function dayList(words: readonly Word[], first: Found): Found[] | undefined {
  const { meaning } = first;
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined || meaning.clock)
    return undefined;
  const { month } = meaning;
  const days: { day: number; from: number; to: number }[] = [];
  let at = first.to;
  let latest = meaning.day;
  while (days.length < 31) {
    const joint = jointAt(words, at);
    const word = words[at + joint];
    if (joint === 0 || word?.kind !== 'number' || word.text.length > 2) break;
    // `its Nov. 4-5 meeting`
    if (word.spaced && isCounted(words[at + joint + 1])) break;
    const day = Number(word.text);
    if (day <= latest || !isDay(undefined, month, day)) break;
    days.push({ day, from: at + joint, to: at + joint + 1 });
    latest = day;
    at += joint + 1;
  }
  if (days.length === 0) return undefined;
  const after = meaning.year ? undefined : yearAfter(words, at);
  const year = meaning.year ?? after?.year;
  const dated = { ...meaning, year };
  const rest = days.map(
    ({ day, from, to }, index): Found => ({
      from,
      to: after && index === days.length - 1 ? after.to : to,
      meaning: { kind: 'calendar', month, day, year },
      rule: 'dates/day-list',
    }),
  );
  return [{ ...first, meaning: dated }, ...rest];
}

/** How many words join a day to the one before it in a list: `,`, `and`, `, and`. */
function jointAt(words: readonly Word[], at: number): number {
  if (!JOINTS.has(words[at])) return 0;
  return words[at]?.text === ',' && words[at + 1]?.lower === 'and' ? 2 : 1;
}

/** What joins the days of a row. */
export const JOINTS = wordSet(', and or to - – through &');

/** True for what says that figures are no day: `3 people`, `10 percent`, `7:30`. */
const isCounted = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.kind === 'word' && word.shape === 'lower' && !FOLLOWERS.has(word)) ||
    word.text === '%' ||
    (word.kind === 'mark' && !word.spaced && !ENDS.has(word)));

const ENDS = wordSet(`, . ; ) - – " '' ” ? !`);
