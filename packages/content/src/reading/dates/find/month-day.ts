import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import type { Found } from '../meaning.ts';
import { ordinalAt } from '../ordinals.ts';

/** A day by its number alone, `on the 15th`, where no noun follows it and nothing in its sentence is played hole by hole. */
export function readMonthDay(words: readonly Word[], at: number, floor: number): Found | undefined {
  if (words[at - 1]?.lower !== 'the' || at - 2 < floor || !WHEN.has(words[at - 2])) return undefined;
  const day = ordinalAt(words, at);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const next = words[day.to];
  const ends = next === undefined || (next.kind === 'mark' ? next.text !== '-' : FOLLOWERS.has(next));
  if (!ends || words.some((word) => PLAYED.has(word))) return undefined;
  return { from: at - 1, to: day.to, meaning: { kind: 'monthDay', day: day.value }, rule: 'dates/month-day' };
}

const WHEN = wordSet('on by until till since');
const FOLLOWERS = wordSet('and or but when after before he she it they we');
const PLAYED = wordSet('hole holes birdie birdies bogey bogeys par eagle tee green fairway putt floor lap stroke shot');
