import { wordSet } from '../../text/words/word-sets.ts';
import { dayNumber, dayOfText, isDay } from '../dates/calendar.ts';
import type { Expression } from '../dates/meaning.ts';
import { sideIn } from '../dates/side-in.ts';
import { LIMITS, type Side } from '../dates/tense.ts';
import type { Draft, Sentence } from '../draft.ts';
import { type Clue, clue } from './clues.ts';

/** What the years in the copy leave for the day of publication. */
export interface Bounds {
  /** The latest year that the copy looks back on, and the earliest that it looks ahead to. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly clues: readonly Clue[];
}

/** What is told as past lies before the day of publication, what is told as to come after it. Nothing past lies after the day the copy came in. */
export function boundClues(draft: Draft): Bounds {
  const sided = sureSides(draft);
  const received = dayOfText(draft.given.received ?? '') ?? Number.POSITIVE_INFINITY;
  let [from, to]: (Stretch | undefined)[] = [];
  for (const expression of draft.expressions) {
    const stretch = stretchOf(expression);
    if (!stretch) continue;
    const caption = kindOf(draft, expression) === 'caption';
    const side = caption ? -1 : sided(expression);
    if (side < 0 && stretch.first <= received && (!from || stretch.first > from.first)) from = stretch;
    if (side > 0 && (!to || stretch.last < to.last)) to = stretch;
  }
  const clues: Clue[] = [];
  const [since, until] = [from, to];
  if (since) clues.push(clue(draft, since.expression.span, 'The copy looks back on it.', (day) => day >= since.first));
  if (until) clues.push(clue(draft, until.expression.span, 'The copy looks ahead to it.', (day) => day <= until.last));
  return { from: since?.year, to: until?.year, clues };
}

/** True for a day of publication that the years in the copy leave open. */
export const isInBounds = (draft: Draft, day: number): boolean =>
  boundClues(draft).clues.every(({ allows }) => allows(day));

const PRESENT = wordSet("is are will 'll");
const ONCE_AHEAD = wordSet('had was were would');

/** Whether a sentence has a word that makes it doubtful what its verbs look back on, or ahead to. */
const doubtsOf = (words: Sentence['words'] = []) => ({
  behind: words.some((word) => PRESENT.has(word)),
  ahead: words.some((word) => ONCE_AHEAD.has(word)),
});

/** The side that the verb of each expression points to, 0 where something else in its sentence makes that doubtful. */
function sureSides(draft: Draft): (expression: Expression) => Side {
  const known = new Map<number, ReturnType<typeof doubtsOf>>();
  return (expression) => {
    const side = sideIn(draft, expression);
    if (side === 0) return 0;
    const { words } = draft.sentences[expression.sentence] ?? {};
    const doubts = known.get(expression.sentence) ?? doubtsOf(words);
    known.set(expression.sentence, doubts);
    // `commanded the brigade until 2018`: what has been, unless something is or will be until then
    const over = !doubts.behind && LIMITS.has(words?.[expression.from - 1]);
    return (side < 0 ? doubts.behind : doubts.ahead || over) ? 0 : side;
  };
}

interface Stretch {
  readonly expression: Expression;
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

export const kindOf = (draft: Draft, { sentence }: Expression): string | undefined =>
  draft.body[draft.sentences[sentence]?.block ?? -1]?.kind;

/** The days that an expression with a year of its own takes up. */
function stretchOf(expression: Expression): Stretch | undefined {
  const { meaning } = expression;
  if (meaning.kind !== 'calendar' || !meaning.year || !('number' in meaning.year)) return undefined;
  const { month, day } = meaning;
  const year = meaning.year.number;
  const start = { year, month: month ?? 1, day: day ?? 1 };
  if (!isDay(year, start.month, start.day)) return undefined;
  const first = dayNumber(start);
  const end = month === undefined ? { year: year + 1, month: 1, day: 0 } : { year, month: month + 1, day: 0 };
  return { expression, year, first, last: day === undefined ? dayNumber(end) : first };
}
