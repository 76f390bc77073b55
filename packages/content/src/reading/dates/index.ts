import type { DateRef } from '../../model/date-ref.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Draft, Pass } from '../draft.ts';
import { dayAfterTime, restates, sameInstant } from './beside.ts';
import { dayOfText } from './calendar.ts';
import { find } from './find.ts';
import { type Expression, FRAME, type Meaning } from './meaning.ts';
import { type Ground, resolve } from './resolve.ts';
import { sideOf } from './tense.ts';

/** Finds the temporal expressions in the dateline and the running copy, with what each says before it is known when it was written. */
export const expressions: Pass = (draft) => {
  const found: Expression[] = [];
  const add = (words: readonly Word[], sentence: number) => {
    for (const one of find(words)) {
      const [first, last] = [words[one.from], words[one.to - 1]];
      if (first && last) found.push({ ...one, span: [first.start, last.end], sentence });
    }
  };
  const { dateline, sentences } = draft;
  let dated = dateline === null;
  for (const [index, { span, words }] of sentences.entries()) {
    if (!dated && dateline && dateline.span[0] < span[0]) {
      add(wordsOf(draft.text, dateline.span), FRAME);
      dated = true;
    }
    add(words, index);
  }
  return { ...draft, expressions: found };
};

/** Resolves each expression to its TIMEX3 value, against the day of publication and the dates that the copy named before it. */
export const dates: Pass = (draft) => {
  const published = draft.published.value === null ? undefined : dayOfText(draft.published.value);
  let context: string | undefined;
  let quarter: string | undefined;
  let last: DateRef | undefined;
  const groundFor = (expression: Expression): Ground => ({
    published,
    context,
    quarter,
    side: () => sideIn(draft, expression),
  });
  const resolved = draft.expressions.map((expression, index): DateRef => {
    const day = expression.meaning.kind === 'time' ? dayAfterTime(draft.expressions, index) : undefined;
    if (day) context = resolve(day.meaning, groundFor(day)).value;
    const date = resolve(expression.meaning, groundFor(expression));
    const named = /^\d{4}[^T]*/.exec(date.value)?.[0];
    if (named && !compares(expression.meaning) && (date.type === 'DATE' || date.type === 'TIME')) {
      context = named;
      if (/-Q\d$/.test(named)) quarter = named;
    }
    const words = draft.sentences[expression.sentence]?.words ?? [];
    const again = last && restates(words, draft.expressions[index - 1], expression);
    last = {
      text: draft.text.slice(...expression.span),
      ...date,
      ...(again && last && { value: sameInstant(last.value, date.value) }),
      span: expression.span,
      rule: expression.rule,
    };
    return last;
  });
  return { ...draft, dates: resolved };
};

function sideIn(draft: Draft, { sentence, from, to }: Expression) {
  const words = draft.sentences[sentence]?.words;
  return words ? sideOf(words, from, to) : 0;
}

/** True for what only sets a figure beside another: later words still count from the date before it. */
const compares = (meaning: Meaning): boolean =>
  (meaning.kind === 'offset' && meaning.compares === true) ||
  (meaning.kind === 'period' &&
    meaning.year !== undefined &&
    'offset' in meaning.year &&
    meaning.year.from === 'context');
