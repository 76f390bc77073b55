import { writesDayFirst } from '../../agencies/index.ts';
import type { DateRef } from '../../model/date-ref.ts';
import type { Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words/index.ts';
import type { Draft, Pass } from '../draft.ts';
import { isEnglish } from '../in-english.ts';
import { dayOfText, dayText, weekdayOf } from './calendar.ts';
import { datesCopy } from './dates-copy.ts';
import { find } from './find/index.ts';
import { isOfGame } from './find/quarters.ts';
import { givenMonthsIn, isGiven } from './given-months.ts';
import { type Expression, FRAME, type Meaning, type Timed } from './meaning.ts';
import { type Reckoning, reckoning } from './reckoning.ts';
import { dayAfterTime, localDayOf, restates, sameInstant } from './resolve/beside.ts';
import { OPEN_DAY } from './resolve/ground.ts';
import { weekdayNear } from './resolve/near.ts';
import { isRange, rangeEnds } from './resolve/range.ts';
import { sideIn } from './side-in.ts';

/** Finds the temporal expressions in the date line, the dateline and the running copy, with what each says before it is known when it was written. */
export const expressions: Pass = (draft) => {
  const found: Expression[] = [];
  const byDay = writesDayFirst(draft.source.agency);
  const called = givenMonthsIn(draft);
  const ofGame = draft.text.includes('quarter') && draft.sentences.some(({ words }) => isOfGame(words));
  const add = (words: readonly Word[], sentence: number) => {
    for (const { from, to, meaning, rule } of find(words, byDay)) {
      const [first, last] = [words[from], words[to - 1]];
      // of a dateline in another language, only the year is read
      if (sentence === FRAME && rule === 'dates/year') continue;
      // `said June`, where the copy has met June Carter
      if (to === from + 1 && called.has(words[from]?.lower ?? '') && isGiven(words, from)) continue;
      if (last?.lower.startsWith('quarter') && ofGame) continue;
      if (first && last) found.push({ from, to, meaning, rule, span: [first.start, last.end], sentence });
    }
  };
  const frame = datedParts(draft);
  const english = isEnglish(draft.language);
  let part = 0;
  for (const [index, { span, words }] of draft.sentences.entries()) {
    for (let next = frame[part]; next && next[0] < span[0]; next = frame[++part]) add(wordsOf(draft.text, next), FRAME);
    if (english) add(words, index);
  }
  return { ...draft, expressions: found };
};

/** What of the frame tells a day, in order: the date line, the dateline. */
const datedParts = ({ dateline, notes }: Draft): Span[] =>
  [...notes.filter(({ reason }) => reason === 'date line'), ...(dateline ? [dateline] : [])]
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0]);

/** Resolves each expression to its TIMEX3 value, against the day of publication and the dates that the copy named before it. */
export const dates: Pass = (draft) => {
  const { expressions, sentences, text } = draft;
  const { published, resolve, countFrom } = reckoning(draft);
  const found: DateRef[] = [];
  /** The second end of a range, whose first was read. */
  let end: Meaning | undefined;
  let block: number | undefined;
  for (const [index, expression] of expressions.entries()) {
    const { span, sentence, rule } = expression;
    const within = sentences[sentence]?.block;
    if (within !== block && (isNote(draft, block) || isNote(draft, within)))
      countFrom(isNote(draft, within) ? OPEN_DAY : undefined, within);
    block = within;
    const words = sentences[sentence]?.words ?? [];
    const next = expressions[index + 1];
    const ends =
      next && isRange(words, expression, next)
        ? rangeEnds(end ?? expression.meaning, next.meaning, published, () => sideIn(draft, expression))
        : undefined;
    const before = expressions[index - 1];
    const meaning = ends?.[0] ?? end ?? expression.meaning;
    end = ends?.[1];
    const day = meaning.kind === 'time' ? dayBeside(words, expressions, index, meaning, resolve) : undefined;
    if (day) countFrom(countedFrom(day), within);
    const { type, value: near, basis } = resolve(meaning, expression);
    const last = found.at(-1);
    // `will open in March 2028, and the tunnel in June`, which is not before that
    const later =
      last && last.value > near && rule === 'dates/month' && before?.sentence === sentence
        ? rangeEnds(before.meaning, meaning, undefined, () => 0)?.[1]
        : undefined;
    const value = later && sideIn(draft, expression) > 0 ? resolve(later, expression).value : near;
    if ((type === 'DATE' || type === 'TIME') && !compares(meaning)) {
      const date = countedFrom(NIGHT.test(value) ? `${dateIn(value)}TNI` : dateIn(value));
      // `rose in October from September and from a year earlier`: what is compared is counted from, not what with
      const isBase = !ends && words[expression.from - 1]?.lower === 'from' && before?.sentence === sentence;
      if (date !== undefined && !isBase) countFrom(datesCopy(words, expression) ? OPEN_DAY : date, within);
    }
    // `9 a.m. on May 9 (2300 GMT on May 8)` tells the day of both
    const dated = day !== undefined && words[expression.to]?.text !== ')';
    const again = last && !dated && restates(words, before, expression) && isSame(meaning, last.value);
    found.push({
      text: text.slice(...span),
      type,
      value: again ? onceMore(last.value, meaning, timeIn(value)) : value,
      basis,
      span,
      rule,
    });
  }
  return { ...draft, dates: found };
};

/** The day that a time of day stands with: a few words behind it, or with its Greenwich time in brackets behind it. */
function dayBeside(
  words: readonly Word[],
  expressions: readonly Expression[],
  index: number,
  { clock }: Timed,
  resolve: Reckoning['resolve'],
): string | undefined {
  const day = dayAfterTime(expressions, index);
  if (day) return resolve(day.meaning, day).value;
  // `June 1 at 9 a.m. (2400 GMT Monday)`: the day stands before it
  if (isDayBefore(expressions[index - 1], expressions[index])) return undefined;
  const next = expressions[index + 1];
  if (!clock || !next || next.meaning.kind === 'time' || !restates(words, expressions[index], next)) return undefined;
  return localDayOf(clock, resolve(next.meaning, next).value);
}

/** True where a day of a month stands a word or two before a time. */
const isDayBefore = (day: Expression | undefined, time: Expression | undefined): boolean =>
  day?.meaning.kind === 'calendar' &&
  day.meaning.day !== undefined &&
  day.sentence === time?.sentence &&
  time.from - day.to <= 2;

/** True for what can only be the day or instant before it once more: a time, a time on a weekday, the weekday of that day. */
function isSame(meaning: Meaning, value: string): boolean {
  if (meaning.kind === 'time') return true;
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined || meaning.day !== undefined) return false;
  const day = dayOfText(value);
  return day !== undefined && (meaning.clock !== undefined || weekdayOf(day) === meaning.weekday);
}

/** A time that stands once more in another zone: on the weekday that it names, the nearest to the local day, or on the day that makes it the same instant. */
function onceMore(local: string, meaning: Meaning, time: string): string {
  const day = dayOfText(local);
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined || day === undefined)
    return sameInstant(local, `${dateIn(local)}${time}`);
  return `${dayText(weekdayNear(meaning.weekday, undefined, day, 0))}${time}`;
}

/** True for what the copy says of itself: when the news was that it corrects, a note need not tell. */
const isNote = ({ body }: Draft, block: number | undefined): boolean => body[block ?? -1]?.kind === 'note';

/** A night or an evening of a known day: a morning named after it is of the next day. */
const NIGHT = /^\d.*T(?:NI$|1[89]|2)/;

/** The time of a TIMEX3 value, with its `T`. */
const timeIn = (value: string): string => (value.includes('T') ? value.slice(value.indexOf('T')) : '');

/** The date of a TIMEX3 value, its time left out. */
const dateIn = (value: string): string => value.split('T', 1)[0] ?? value;

/** What later words count from where a date was named: the date, if its year or its day is known; a weekday of no known week leaves the day open. */
function countedFrom(value: string): string | undefined {
  if (value.startsWith('XXXX-W')) return OPEN_DAY;
  return /^(?:\d.\d\d|XXXX-\d..\d)/.test(value) ? value : undefined;
}

/** True for what only sets a figure beside another: later words still count from the date before it. */
const compares = (meaning: Meaning): boolean =>
  (meaning.kind === 'offset' && meaning.compares === true) ||
  (meaning.kind === 'period' &&
    meaning.year !== undefined &&
    'offset' in meaning.year &&
    meaning.year.from === 'context');
