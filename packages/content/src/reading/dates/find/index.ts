import type { Word } from '../../../text/words/index.ts';
import type { Found } from '../meaning.ts';
import { rangeEnds } from '../resolve/range.ts';
import { HEADS, type Term, termAt } from '../terms.ts';
import { readClock, readMeridiem, readNoon, readZone } from './clock.ts';
import { dayList, JOINTS } from './day-list.ts';
import { readPart } from './day-part.ts';
import { readDeictic } from './deictic.ts';
import { readFigures } from './figures.ts';
import { readHoliday } from './holiday.ts';
import { modified } from './modifiers.ts';
import { readMonth } from './month.ts';
import { readOften } from './often.ts';
import { readHalf, readLettered, readNamedPeriod } from './period.ts';
import { readSeason } from './season.ts';
import { readUnit } from './units.ts';
import { readVague } from './vague.ts';
import { readWeekday } from './weekday.ts';
import { readSpelledYear, readYear } from './year.ts';

type Reader = (words: readonly Word[], at: number, floor: number) => Found | undefined;

/** Which reader looks closer where a word of this kind stands. */
const READERS: Record<Term['kind'], Reader> = {
  // `May Day`
  month: (words, at, floor) =>
    (words[at + 1]?.lower === 'day' ? readHoliday(words, at, floor) : undefined) ?? readMonth(words, at, floor),
  weekday: readWeekday,
  unit: readUnit,
  part: readPart,
  season: readSeason,
  deictic: readDeictic,
  noon: readNoon,
  meridiem: readMeridiem,
  zone: readZone,
  vague: readVague,
  adjective: readVague,
  often: readOften,
  half: readHalf,
  period: readNamedPeriod,
  decades: readYear,
  spelled: readSpelledYear,
  holiday: readHoliday,
};

/**
 * The temporal expressions of one sentence, in order, none overlapping another. Each word costs a look at a bit; only where it
 * can be the head of an expression is more read, and no further than a few words to either side.
 *
 * @param dayFirst True for copy of an agency that writes the day before the month in figures.
 */
export function find(words: readonly Word[], dayFirst = false): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== 'number' && !HEADS.has(word)) continue;
    const core = word?.kind === 'number' ? readNumber(words, at, dayFirst) : readWord(words, at);
    if (!core) continue;
    const days = core.rule === 'dates/day' ? dayList(words, core) : undefined;
    add(found, modified(words, days?.[0] ?? core));
    let { to } = core;
    for (let day = 1; days && day < days.length; day++) {
      const next = days[day];
      if (!next) break;
      add(found, next);
      to = next.to;
    }
    at = Math.max(at, to - 1);
  }
  return sharingYears(words, found);
}

/** The same where the last of a row has the year of all: `Feb 11, Feb 12 and March 3, 2028`. */
function sharingYears(words: readonly Word[], found: Found[]): Found[] {
  for (let at = found.length - 1; at > 0; at--) {
    const [one, { from, meaning }] = [found[at - 1], found[at]] as [Found, Found];
    const joined = from < one.to + 3 && JOINTS.has(words[from - 1]);
    const ends = joined && rangeEnds(one.meaning, meaning, undefined, () => 0);
    if (ends) found[at - 1] = { ...one, meaning: ends[0] };
  }
  return found;
}

function readWord(words: readonly Word[], at: number): Found | undefined {
  const term = termAt(words, at);
  return term && READERS[term.kind](words, at, 0);
}

const readNumber = (words: readonly Word[], at: number, dayFirst: boolean): Found | undefined =>
  readFigures(words, at, dayFirst) ?? readLettered(words, at) ?? readClock(words, at) ?? readYear(words, at, 0);

/** Adds an expression; one that takes in shorter ones before it takes their place, one that cuts into one is left out. */
function add(found: Found[], next: Found): void {
  for (let last = found.at(-1); last && last.to > next.from; last = found.at(-1)) {
    if (last.from < next.from) return;
    found.pop();
  }
  found.push(next);
}
