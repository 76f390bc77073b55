import type { Phrase } from '../../../model/phrase.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Word } from '../../../text/words/index.ts';

/** Words as a value of the model, with where they stand and the rule that read them; none where there are no words. */
export function phraseAt(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  rule: string,
): Phrase | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return;
  const span: [number, number] = [first.start, last.end];
  return { text: oneLine(text, first.start, last.end), span, rule };
}
