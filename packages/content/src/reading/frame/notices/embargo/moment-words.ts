import { MONTHS, WEEKDAYS } from '../../../words/calendar-words.ts';

/** A day or a time, and neither a month alone nor how long: `No use before May`, `embargo: 2 days`. */
export const isMoment = (text: string, from: number, to: number): boolean =>
  /\d|day\b|noon|midnight|tomorrow/i.test(text.slice(from, to)) &&
  !COUNT.test(text.slice(from, to)) &&
  !SPAN.test(text.slice(from, to + 9));

/** `Embargo: 40 ships wait` */
const COUNT = /^[^\p{L}\d]*\d{1,2}$/u;
const SPAN = /^\W*\d{1,3} (?:day|week|month|year|hour|minute)s?\b/i;

/** Whether a moment stands in a text at a place, and nothing but marks or what goes on with an order behind it. */
export function isMomentAt(text: string, at: number): boolean {
  const end = momentEnd(text, at);
  return end > at && isMoment(text, at, end) && GOES_ON.test(text.slice(end));
}

const GOES_ON = /^\W*$|^\s*[.;,()–—=*-]|^ (?:(?:and|or|not|for|please|local|papers)\b|["“]?\p{Lu})/u;

/** Where the words of a moment end. */
export function momentEnd(text: string, start: number): number {
  let [end, before] = [start, ''];
  TOKEN.lastIndex = start;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [, stop, word = ''] = found;
    const isJoint = JOINTS.test(word) && !/^\p{Lu}\p{Ll}/u.test(word);
    if (stop && !SHORT.test(before)) break;
    if (!isJoint && !isOfMoment(word, text, TOKEN.lastIndex)) break;
    if (!isJoint) [end, before] = [TOKEN.lastIndex, word];
  }
  return end;
}

/** Nothing but words of a moment. */
const WORDS: ReadonlySet<string> = new Set(
  'noon midnight am pm a.m p.m hours hrs uhr local time eastern central pacific mountain standard daylight us u.s gmt utc tomorrow then thereafter'.split(
    ' ',
  ),
);
/** These only where more follow. */
const JOINTS = /^(?:on|at|from|the|of|or|and)$/i;
const TOKEN = /(\.?)[\s,;/]*\(?((?:[ap]\.m|u\.s|\d[\d:./-]*|\p{L})\p{L}*)\)?/iuy;
/** Behind these a full stop ends no sentence. */
const SHORT = /^(?!noon$)(?:[ap]\.m|u\.s|\p{L}{3,4})$/iu;

const isOfMoment = (word: string, text: string, next: number): boolean =>
  /^\d|^[A-Z]{1,3}T$/.test(word) ||
  WORDS.has(word.toLowerCase()) ||
  (/^\p{Lu}/u.test(word) && (isDayName(word.toLowerCase()) || OF_ZONE.test(text.slice(next, next + 30))));

/** What is behind its first word: of `Seoul time`, `Japan Standard Time`. */
const OF_ZONE = /^(?: \p{Lu}\p{L}+){0,2} [Tt](?:ime|IME)\b/u;

const isDayName = (lower: string): boolean => MONTHS.holds(lower) || WEEKDAYS.holds(lower);

/** A time of the clock. */
export const CLOCK = /\d ?[ap]\.?m|\d[:.]\d\d|\b\d{4} ?(?:GMT|UTC|[A-Z]{1,3}T|h(?:ou)?rs)\b|noon|midnight/i;
