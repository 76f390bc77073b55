import { type Word, wordAt } from '../../text/words/index.ts';
import { weekdayOf } from '../dates/calendar.ts';
import type { Expression } from '../dates/meaning.ts';
import { sideIn } from '../dates/side-in.ts';
import type { Draft } from '../draft.ts';
import { weekdayLabel } from '../words/calendar-words.ts';
import { cues } from '../words/cue-verbs.ts';
import { type Clue, clue } from './clues.ts';

/** How many sentences of the body are taken for its opening. */
const OPENING = 2;

/**
 * The weekday of the day's event: news that opens on what happened `on Tuesday` is Tuesday's, or of the day on which somebody told of
 * it: `… killed two on Friday, police said on Thursday`. It does not hold where the copy names a later weekday as past, unless so, or
 * says `today` or `yesterday` of its own day.
 *
 * @param late How many days after the event the copy may have come out.
 */
export function weekdayClue(draft: Draft, late = 0): Clue | undefined {
  const named = draft.expressions.filter((e) => weekdayIn(e) !== undefined && blockOf(draft, e) >= 0);
  const first = draft.sentences.findIndex((sentence) => draft.body[sentence.block]?.kind === 'paragraph');
  const opening = named.filter((e) => e.sentence >= first && e.sentence < first + OPENING && isPast(draft, e));
  const told = opening.find((e) => isTelling(draft, e));
  const event = told ?? opening[0];
  const weekday = event && weekdayIn(event);
  if (!event || weekday === undefined) return undefined;
  const inQuotes = quotation(draft);
  for (const expression of draft.expressions) {
    const { meaning } = expression;
    if (meaning.kind === 'offset' && meaning.unit === 'day' && meaning.from === 'published' && !inQuotes(expression))
      return undefined;
    const other = weekdayIn(expression);
    if (told || other === undefined || other === weekday || !isPast(draft, expression)) continue;
    if ((other - weekday + 7) % 7 <= 3) return undefined;
  }
  return clue(
    draft,
    event.span,
    `What the copy reports happened on a ${weekdayLabel(weekday)}.`,
    (day) => (weekdayOf(day) - weekday + 7) % 7 <= late,
  );
}

const blockOf = (draft: Draft, { sentence }: Expression): number => draft.sentences[sentence]?.block ?? -1;

/** The weekday of an expression that names nothing but it. */
function weekdayIn({ meaning }: Expression): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.month !== undefined || meaning.pointer !== undefined) return undefined;
  return meaning.weekday;
}

/** Whether it is the day of a saying: `the coast guard said on Thursday`. */
function isTelling(draft: Draft, { sentence, from }: Expression): boolean {
  const words = draft.sentences[sentence]?.words ?? [];
  const cue = cues.get(wordAt(words, wordAt(words, from - 1)?.lower === 'on' ? from - 2 : from - 1));
  return cue !== null && cue.form === 'past' && !cue.noun;
}

const isPast = (draft: Draft, expression: Expression): boolean => sideIn(draft, expression) < 0;

/** Tells whether an expression stands within quotation marks. Each sentence is looked through once. */
function quotation(draft: Draft): (expression: Expression) => boolean {
  const known = new Map<number, boolean[]>();
  return ({ sentence, from }) => {
    const quoted = known.get(sentence) ?? quotedWords(draft.sentences[sentence]?.words ?? []);
    known.set(sentence, quoted);
    return quoted[from] ?? false;
  };
}

/** For each word, whether a quotation is open there. */
function quotedWords(words: readonly Word[]): boolean[] {
  let open = false;
  return words.map(({ text }) => {
    if (text === '"') open = !open;
    else if (text === '“' || text === '``') open = true;
    else if (text === '”' || text === "''") open = false;
    return open;
  });
}
