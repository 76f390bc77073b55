import { articles } from '../../text/words/articles.ts';
import { type Word, wordAt } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { weekdayOf } from '../dates/calendar.ts';
import type { Expression } from '../dates/meaning.ts';
import { sideIn } from '../dates/side-in.ts';
import type { Draft } from '../draft.ts';
import { isVerb } from '../names/roles/nouns.ts';
import { weekdayLabel } from '../words/calendar-words.ts';
import { cues } from '../words/cue-verbs.ts';
import { modals } from '../words/grammar.ts';
import { type Clue, clue } from './clues.ts';

/** How many sentences of the body are taken for its opening; who told of it may stand in as many more. */
const OPENING = 2;

/**
 * The weekday of the day's news: of what somebody told of, `… killed two on Friday, police said on Thursday`, Thursday; else of what
 * happened `on Tuesday`, unless the copy names a later weekday as past. Where the copy says `today` or `yesterday` of its own day, none
 * holds.
 *
 * @param late How many days after the event the copy may have come out.
 */
export function weekdayClue(draft: Draft, late = 0): Clue | undefined {
  const named = draft.expressions.filter((e) => weekdayIn(e) !== undefined && blockOf(draft, e) >= 0);
  const first = draft.sentences.findIndex((sentence) => draft.body[sentence.block]?.kind === 'paragraph');
  const within = (most: number) => named.filter((e) => e.sentence >= first && e.sentence < first + most);
  const told = within(2 * OPENING).find((e) => isTelling(draft, e));
  const event = told ?? within(OPENING).find((e) => isPast(draft, e));
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
    `What the copy reports ${told ? 'was told' : 'happened'} on a ${weekdayLabel(weekday)}.`,
    (day) => (weekdayOf(day) - weekday + 7) % 7 <= late,
  );
}

const blockOf = (draft: Draft, { sentence }: Expression): number => draft.sentences[sentence]?.block ?? -1;

/** The weekday of an expression that names nothing but it. */
function weekdayIn({ meaning }: Expression): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.month !== undefined || meaning.pointer !== undefined) return undefined;
  return meaning.weekday;
}

/** Whether it is the day of a saying: `the coast guard said on Thursday`, `her daughter told The Eldwick Post on Friday`. */
function isTelling(draft: Draft, { sentence, from }: Expression): boolean {
  const words = draft.sentences[sentence]?.words ?? [];
  let at = wordAt(words, from - 1)?.lower === 'on' ? from - 2 : from - 1;
  while (
    at > from - WHOM &&
    (words[at]?.shape === 'capital' || words[at]?.shape === 'upper' || articles.has(words[at]))
  )
    at--;
  const cue = cues.get(wordAt(words, at));
  return cue !== null && cue.form === 'past' && !cue.noun;
}

/** Who is told has no more words. */
const WHOM = 8;

/** Whether its verb is past, or too far off to be heard: `came from behind to win in a stormy derby at Mill Lane on Saturday`. */
function isPast(draft: Draft, expression: Expression): boolean {
  const side = sideIn(draft, expression);
  if (side !== 0) return side < 0;
  const { sentence, from } = expression;
  const words = draft.sentences[sentence]?.words ?? [];
  const verb = words.findIndex((_, at) => at > 0 && at < from && isVerb(words, at));
  return verb > 0 && wordAt(words, from - 1)?.lower === 'on' && !words.slice(0, from).some((word) => AHEAD.has(word));
}

const AHEAD = wordSet(`${modals} is are due set plans next`);

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
