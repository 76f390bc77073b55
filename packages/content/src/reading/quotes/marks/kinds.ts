import { type Word, wordAt } from '../../../text/words/index.ts';
import { cueAt } from '../clause/cues.ts';
import { isMark } from './mark-sides.ts';
import type { Stretch } from './marked.ts';

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
    open || '.,?!…—–-'.includes(lastInner(words, to).slice(-1) || ' ') || ',.?!'.includes(words[to]?.text ?? '.');
  const before = wordAt(words, from - 1);
  const leads =
    from <= start ||
    before === undefined ||
    (before.kind === 'mark' && ',:;–—-―'.includes(before.text.charAt(0))) ||
    speaks(words, from - 1);
  const first = firstInner(words, from, to);
  return ended && leads && first !== null && (resumes || first.shape !== 'lower') ? 'direct' : 'partial';
}

/** True for `said`, not for `called`: what it calls something is no whole sentence. */
const speaks = (words: readonly Word[], at: number): boolean => (cueAt(words, at)?.sense ?? 'judge') !== 'judge';

/** What stands last within the marks, past what closes a quotation within it. */
function lastInner(words: readonly Word[], to: number): string {
  const last = words[to - 2];
  return (last && isMark(last) ? words[to - 3] : last)?.text ?? '';
}

/** The first word within the marks. */
export function firstInner(words: readonly Word[], from: number, to: number): Word | null {
  for (let at = from; at < to; at++) if (words[at]?.kind !== 'mark') return words[at] ?? null;
  return null;
}
