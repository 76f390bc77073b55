import { type Word, wordAt } from '../../text/words.ts';
import { cueAt } from './cues.ts';
import type { Stretch } from './marks.ts';

/**
 * Whether a stretch gives whole sentences of the speaker, or words within a sentence of the writer's.
 *
 * @param start The first word of the sentence that the stretch starts in.
 * @param resumes True where it goes on with a sentence that `she added` has interrupted.
 */
export function kindOf(
  words: readonly Word[],
  { from, to, open }: Stretch,
  start: number,
  resumes: boolean,
): 'direct' | 'partial' {
  const ended =
    open ||
    '.,?!…—–-'.includes((words[to - 2]?.text ?? '').slice(-1) || ' ') ||
    ',.?!'.includes(words[to]?.text ?? '.');
  const before = wordAt(words, from - 1);
  const leads =
    from <= start ||
    before === undefined ||
    (before.kind === 'mark' && ',:;–—-―'.includes(before.text.charAt(0))) ||
    cueAt(words, from - 1) !== null;
  const first = firstInner(words, from, to);
  return ended && leads && first !== null && (resumes || first.shape !== 'lower') ? 'direct' : 'partial';
}

/** The first word within the marks. */
export function firstInner(words: readonly Word[], from: number, to: number): Word | null {
  for (let at = from; at < to; at++) if (words[at]?.kind !== 'mark') return words[at] ?? null;
  return null;
}
