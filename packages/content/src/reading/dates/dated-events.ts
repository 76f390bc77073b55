import type { Word } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import type { Draft } from '../draft.ts';
import { dayOfText } from './calendar.ts';
import { EVENTS } from './events.ts';
import type { Expression } from './meaning.ts';
import { resolve } from './resolve/index.ts';
import { sideIn } from './side-in.ts';

/**
 * The events that the copy dates, by their nouns: `the summit on May 3`, `Friday's summit`. Undefined where it gives one noun
 * several days, since then it may speak of several events.
 */
export function datedEvents(draft: Draft, published: number | undefined): ReadonlyMap<string, number | undefined> {
  const days = new Map<string, number | undefined>();
  for (const expression of draft.expressions) {
    if (expression.meaning.kind !== 'calendar') continue;
    const event = eventBeside(draft.sentences[expression.sentence]?.words ?? [], expression);
    if (event === undefined) continue;
    const { value } = resolve(expression.meaning, {
      published,
      context: undefined,
      quarter: undefined,
      dayOf: () => undefined,
      side: () => sideIn(draft, expression),
    });
    const day = dayOfText(value);
    if (day === undefined) continue;
    days.set(event, days.has(event) && days.get(event) !== day ? undefined : day);
  }
  return days;
}

/** `… summit on May 3`, `May 3 summit`, `Friday's summit`. */
function eventBeside(words: readonly Word[], { from, to }: Expression): string | undefined {
  const before = words[from - 1]?.lower === 'on' ? words[from - 2] : undefined;
  const after = possessives.has(words[to]) ? words[to + 1] : words[to];
  return nounOf(before) ?? nounOf(after);
}

const nounOf = (word: Word | undefined): string | undefined =>
  word?.shape === 'lower' ? EVENTS.get(word.lower) : undefined;
