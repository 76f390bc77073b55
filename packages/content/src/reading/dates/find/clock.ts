import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { two } from '../calendar.ts';
import type { Found } from '../meaning.ts';
import { countBefore } from '../numbers.ts';
import { termAt } from '../terms.ts';
import { CLOCK_LEADS, figuresBefore, hourOf } from './clock-figures.ts';
import { readDeictic } from './deictic.ts';
import { readMonth } from './month.ts';
import { readWeekday } from './weekday.ts';
import { yearOf } from './year-beside.ts';
import { zoneAt } from './zone.ts';

/** A time of day from its `a.m.` or `p.m.`: `10 a.m.`, `10:35 p.m. EST Wednesday`. */
export function readMeridiem(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'meridiem') return undefined;
  const time = figuresBefore(words, at, floor) ?? spokenBefore(words, at, floor);
  if (!time || time.hour > 12 || time.hour < (term.noon ? 1 : 0)) return undefined;
  const hour = (time.hour % 12) + (term.noon ? 12 : 0);
  return clocked(words, time.from, at + 1, `${two(hour)}:${two(time.minute)}`);
}

/** A time of day from its zone: `0100 GMT`, `14:30 GMT`. */
export function readZone(words: readonly Word[], at: number, floor: number): Found | undefined {
  if (termAt(words, at)?.kind !== 'zone' || words[at]?.shape !== 'upper') return undefined;
  const time = figuresBefore(words, HOURS.has(words[at - 1]) ? at - 1 : at, floor);
  if (!time || time.hour > 24) return undefined;
  // one or two figures before a word in capitals may count it: 5 CAT OWNERS
  if (time.from === at - 1 && (words[time.from]?.text.length ?? 0) < 3 && !UNIVERSAL.has(words[at])) return undefined;
  return clocked(words, time.from, at, `${two(time.hour)}:${two(time.minute)}`);
}

/** A time of the 24-hour clock: `at 17:12`, `from 09:00`; figures with a colon are as likely a score or a record where nothing says so. */
export function readClock(words: readonly Word[], at: number): Found | undefined {
  const colon = words[at + 1];
  if (colon?.lower === 'local' && words[at + 2]?.lower === 'time' && words[at]?.text.length === 4) {
    const local = figuresBefore(words, at + 1, at);
    return local && clocked(words, at, at + 1, `${two(local.hour)}:${two(local.minute)}`);
  }
  if (colon?.text !== ':' || colon.spaced) return undefined;
  const until = words[at - 1]?.lower === 'to' && wordAt(words, at - 3)?.text === ':';
  if (!until && !CLOCK_LEADS.has(words[at - 1])) return undefined;
  const [hours, minutes, after] = [words[at], words[at + 2], words[at + 3]];
  if (hours?.text.length !== 2 || minutes?.text.length !== 2 || minutes.spaced || after?.text === ':') return undefined;
  const time = hourOf(Number(hours.text), Number(minutes.text), at);
  if (!time || termAt(words, at + 3)?.kind === 'meridiem') return undefined;
  return clocked(words, at, at + 3, `${two(time.hour)}:${two(time.minute)}`);
}

/** `0900 hours GMT`. */
const HOURS = wordSet('hours hrs h');
const UNIVERSAL = wordSet('gmt utc');

/** `noon`, `midnight`, `noon Thursday`. */
export function readNoon(words: readonly Word[], at: number, floor: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind !== 'noon') return undefined;
  const next = words[at + 1];
  // `Midnight Mass`
  if (words[at]?.shape === 'capital' && next?.shape === 'capital' && !termAt(words, at + 1)) return undefined;
  const twelve = at > floor && words[at - 1]?.text === '12';
  return clocked(words, twelve ? at - 1 : at, at + 1, term.clock);
}

function spokenBefore(words: readonly Word[], at: number, floor: number) {
  const counted = countBefore(words, at, floor);
  if (!counted || counted.count === 'X' || !Number.isInteger(counted.count)) return undefined;
  return { hour: counted.count, minute: 0, from: counted.from };
}

/** Takes in the zone and the day that follow a time: `… EST Nov. 3`, `… local time Wednesday`. */
function clocked(words: readonly Word[], from: number, end: number, clock: string): Found {
  const zone = zoneAt(words, end);
  const to = zone?.to ?? end;
  const value = `${clock}${zone?.offset ?? ''}`;
  const comma = words[to]?.text === ',' && termAt(words, to + 1)?.kind === 'month';
  const next = comma ? to + 1 : to;
  const day = dayAfter(words, next);
  if (!day || day.from !== next || (day.meaning.kind !== 'calendar' && day.meaning.kind !== 'offset'))
    return { from, to, meaning: { kind: 'time', clock: value }, rule: 'dates/clock' };
  const late = zone ? undefined : zoneAfterDay(words, day.to);
  const meaning = late
    ? { ...day.meaning, year: late.year, clock: `${clock}${late.offset}` }
    : { ...day.meaning, clock: value };
  return { from, to: late?.to ?? day.to, meaning, rule: 'dates/clock-day' };
}

/** `11:59 p.m. Nov 3, 2023 GMT`: with the time told before, figures before the zone are the year. */
function zoneAfterDay(words: readonly Word[], at: number) {
  const year = words[at]?.text === ',' ? yearOf(words[at + 1]) : undefined;
  const zone = year === undefined ? undefined : zoneAt(words, at + 2);
  return year !== undefined && zone?.offset !== undefined
    ? { year: { number: year }, offset: zone.offset, to: zone.to }
    : undefined;
}

function dayAfter(words: readonly Word[], at: number): Found | undefined {
  const term = termAt(words, at);
  if (term?.kind === 'weekday') {
    const comma = words[at + 1]?.text === ',' ? at + 2 : at + 1;
    // `Wednesday, 15 March`
    const month = words[comma]?.kind === 'number' ? comma + 1 : comma;
    const dated = termAt(words, month)?.kind === 'month' ? readMonth(words, month, at) : undefined;
    return dated?.from === at ? dated : readWeekday(words, at, at);
  }
  if (term?.kind === 'deictic') return readDeictic(words, at, at);
  if (term?.kind === 'month') return readMonth(words, at, at);
  return undefined;
}
