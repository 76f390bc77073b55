import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found } from '../meaning.ts';
import { ordinalAt } from '../ordinals.ts';

/** A day by its number alone, `on the 15th`, where no noun follows it and nothing near it is counted by ordinals, as holes and floors are. */
export function readMonthDay(words: readonly Word[], at: number, floor: number): Found | undefined {
  if (words[at - 1]?.lower !== 'the' || at - 2 < floor || !WHEN.has(words[at - 2])) return undefined;
  const day = ordinalAt(words, at);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const next = words[day.to];
  const ends = next === undefined || (next.kind === 'mark' ? next.text !== '-' : FOLLOWERS.has(next));
  if (!ends || isListed(words, day.to) || (words[at - 2]?.lower === 'by' && day.value < 10)) return undefined;
  for (let near = Math.max(floor, at - REACH); near < day.to + REACH; near++)
    if (PLAYED.has(words[near])) return undefined;
  return { from: at - 1, to: day.to, meaning: { kind: 'monthDay', day: day.value }, rule: 'dates/month-day' };
}

/** `the 3rd, 4th and 5th attempts`: a noun may stand behind the last. */
const isListed = (words: readonly Word[], next: number): boolean =>
  words[next]?.text === ',' && ordinalAt(words, words[next + 1]?.lower === 'the' ? next + 2 : next + 1) !== undefined;

/** How many words either way are looked at for what is played. */
const REACH = 12;
const WHEN = wordSet('on by until till since');
const FOLLOWERS = wordSet('but when after before he she it they we');
const PLAYED = wordSet('hole holes birdie birdies bogey bogeys par eagle tee green fairway putt floor lap stroke shot');
