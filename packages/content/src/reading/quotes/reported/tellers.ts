import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Cue } from '../../words/cue-verbs.ts';
import { some } from '../clause/phrase-back.ts';
import type { Run } from '../clause/runs.ts';
import { speaks } from '../clause/speaks.ts';
import { classOf } from '../clause/word-classes.ts';

/** False for the subject of a verb that things have too, where it is a thing: `the storm knocked out power`. */
export const mayTell = (words: readonly Word[], verb: number, { sense }: Cue, speaker: Run): boolean =>
  sense === 'judge'
    ? !named.has(words[speaker.from - 1]) && mayJudge(words, speaker, verb)
    : !intends.test(words[verb]?.lower ?? '') || mayJudge(words, speaker, verb);

/** `as critics call it`, `in what officials called the worst flood`: a name for it, and no speech. */
const named = wordSet('as what');

/** `the drought threatens the harvest`. */
const intends = /^(?:threat|promis)/;

/** True for whoever may find something good or bad, and for `some`. */
const mayJudge = (words: readonly Word[], speaker: Run, verb: number): boolean =>
  speaker.from > verb || speaks(words, speaker) || (speaker.to === speaker.from + 1 && stands(words[speaker.from]));

const stands = (word: Word | undefined): boolean => word?.lower === 'who' || some.has(word);

/** `temperatures expected to fall`, `tax increases announced in May`: what a noun is like that nobody can say it of. */
export function isReduced(
  words: readonly Word[],
  at: number,
  { form, sense }: Cue,
  speaker: Run,
  { from }: Run,
): boolean {
  // `an alliance called Vebra`
  if (sense === 'judge')
    return (
      words[at]?.lower === 'called' && words[at + 1]?.shape !== 'lower' && speaker.to === at && !speaks(words, speaker)
    );
  if (form !== 'past' || speaker.to < at - 1 || speaker.to > at || words[from - 1]?.lower === 'that') return false;
  const next = words[at + 1];
  const type = classOf(next);
  // `the views expressed are his own`; not `a move many hoped would help`
  const leads = type === 'auxiliary' && words[at]?.lower !== 'said' && !stands(words[at - 1]);
  return (
    (leads || type === 'preposition' || type === 'time' || next?.lower === 'this' || next?.lower === 'here') &&
    words[at - 1]?.shape !== 'capital' &&
    !speaks(words, speaker)
  );
}
