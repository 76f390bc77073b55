import type { Word } from '../../text/words.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues.ts';
import type { Stretch } from './marks.ts';
import { classOf } from './word-classes.ts';

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
    open || /[.,?!…—–-]/.test((words[to - 2]?.text ?? '').slice(-1)) || ',.?!'.includes(words[to]?.text ?? '.');
  const before = words[from - 1];
  const leads =
    from <= start ||
    before === undefined ||
    (before.kind === 'mark' && ',:;–—-―'.includes(before.text.charAt(0))) ||
    cueAt(words, from - 1) !== null;
  const first = firstInner(words, from, to);
  return ended && leads && first !== null && (resumes || first.shape !== 'lower') ? 'direct' : 'partial';
}

function firstInner(words: readonly Word[], from: number, to: number): Word | null {
  for (let at = from; at < to; at++) if (words[at]?.kind !== 'mark') return words[at] ?? null;
  return null;
}

/**
 * False for what stands between quotation marks and quotes nobody: the title of a work or a programme, a nickname
 * within a name, a heading, a word used with reserve, the value of an attribute in markup.
 *
 * @param here What the sentence itself tells about a speaker.
 */
export function quotesSomebody(
  words: readonly Word[],
  stretch: Stretch,
  kind: 'direct' | 'partial',
  here: Attribution | null,
): boolean {
  const { from, to, mark } = stretch;
  const before = words[from - 1];
  if (!firstInner(words, from, to) || before?.text === '=') return false;
  const told = here?.cue != null;
  if (kind === 'direct') return told || !(mark === "'" || mark === '‘');
  const called = here?.sense === 'judge' || regardedAs(words, from);
  if (isTitle(words, from, to)) return called && !isNickname(before, words[to]);
  return told || called || to - from > 4;
}

/** `hailed as "…"`, `as a "…"`. */
const regardedAs = (words: readonly Word[], from: number): boolean => {
  const before = words[from - 1]?.lower ?? '';
  return (
    before === 'as' || ((before === 'a' || before === 'an' || before === 'the') && words[from - 2]?.lower === 'as')
  );
};

const isNickname = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.shape !== 'lower' && after?.shape === 'capital';

/** True where every word but those of grammar has a capital. */
function isTitle(words: readonly Word[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word') continue;
    if (word.shape === 'lower') {
      if (classOf(word) === null || capitals === 0) return false;
    } else capitals++;
  }
  return capitals > 0;
}
