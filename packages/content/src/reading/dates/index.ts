import type { DateRef } from '../../model/date-ref.ts';
import type { Span } from '../../model/span.ts';
import { isDigit } from '../../text/letters.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Draft, Pass } from '../draft.ts';
import { dayOfText } from './calendar.ts';
import { datedEvents } from './dated-events.ts';
import { find } from './find/index.ts';
import { type Expression, FRAME, type Meaning } from './meaning.ts';
import { dayAfterTime, localDayOf, restates, sameInstant } from './resolve/beside.ts';
import { resolve } from './resolve/index.ts';
import { isRange, rangeEnds } from './resolve/range.ts';
import { sideIn } from './side-in.ts';

/** Finds the temporal expressions in the date line, the dateline and the running copy, with what each says before it is known when it was written. */
export const expressions: Pass = (draft) => {
  const found: Expression[] = [];
  const add = (words: readonly Word[], sentence: number) => {
    for (const { from, to, meaning, rule } of find(words)) {
      const [first, last] = [words[from], words[to - 1]];
      if (first && last) found.push({ from, to, meaning, rule, span: [first.start, last.end], sentence });
    }
  };
  const frame = datedParts(draft);
  let part = 0;
  for (const [index, { span, words }] of draft.sentences.entries()) {
    for (let next = frame[part]; next && next[0] < span[0]; next = frame[++part]) add(wordsOf(draft.text, next), FRAME);
    add(words, index);
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
  const published = draft.published.value === null ? undefined : dayOfText(draft.published.value);
  const { expressions, sentences, text } = draft;
  const found: DateRef[] = [];
  let events: ReadonlyMap<string, number | undefined> | undefined;
  const dayOf = (event: string) => {
    events ??= datedEvents(draft, published);
    return events.get(event);
  };
  let context: string | undefined;
  let quarter: string | undefined;
  let end: Meaning | undefined;
  for (let index = 0; index < expressions.length; index++) {
    const expression = expressions[index];
    if (!expression) break;
    const { span, sentence, rule } = expression;
    const next = expressions[index + 1];
    const words = sentences[sentence]?.words ?? [];
    const ends =
      next && isRange(words, expression, next)
        ? rangeEnds(end ?? expression.meaning, next.meaning, published, () => sideIn(draft, expression))
        : undefined;
    const meaning = ends?.[0] ?? end ?? expression.meaning;
    end = ends?.[1];
    const day = meaning.kind === 'time' ? dayAfterTime(expressions, index) : undefined;
    if (day)
      context = resolve(day.meaning, { published, context, quarter, dayOf, side: () => sideIn(draft, day) }).value;
    // the day that stands with the Greenwich time in brackets behind it
    else if (
      next &&
      meaning.kind === 'time' &&
      meaning.clock &&
      next.meaning.kind !== 'time' &&
      restates(words, expression, next)
    )
      context =
        localDayOf(
          meaning.clock,
          resolve(next.meaning, { published, context, quarter, dayOf, side: () => sideIn(draft, next) }).value,
        ) ?? context;
    const { type, value, basis } = resolve(meaning, {
      published,
      context,
      quarter,
      dayOf,
      side: () => sideIn(draft, expression),
    });
    if ((type === 'DATE' || type === 'TIME') && startsWithYear(value) && !compares(meaning)) {
      const clock = value.indexOf('T');
      context = clock < 0 ? value : value.slice(0, clock);
      if (context.charAt(5) === 'Q' && isDigit(context.charCodeAt(6))) quarter = context;
    }
    const last = found.at(-1);
    const again = last && meaning.kind === 'time' && restates(words, expressions[index - 1], expression);
    found.push({
      text: text.slice(...span),
      type,
      value: again ? sameInstant(last.value, value) : value,
      basis,
      span,
      rule,
    });
  }
  return { ...draft, dates: found };
};

/** True for what opens on four figures. */
function startsWithYear(value: string): boolean {
  for (let at = 0; at < 4; at++) if (!isDigit(value.charCodeAt(at))) return false;
  return true;
}

/** True for what only sets a figure beside another: later words still count from the date before it. */
const compares = (meaning: Meaning): boolean =>
  (meaning.kind === 'offset' && meaning.compares === true) ||
  (meaning.kind === 'period' &&
    meaning.year !== undefined &&
    'offset' in meaning.year &&
    meaning.year.from === 'context');
