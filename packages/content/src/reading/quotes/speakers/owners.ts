import type { Word } from '../../../text/words/index.ts';
import type { Gender } from '../../words/genders.ts';
import type { Said } from '../attributions/index.ts';
import { cueAt } from '../clause/cues.ts';
import type { Run } from '../clause/runs.ts';
import { subjectOf } from '../clause/subject-of.ts';
import { sentenceAt } from '../paragraphs.ts';
import { genderOfPronoun, subjects } from './cast.ts';

/**
 * Of `Brandt condemned what he called "…"` and `She said she recalls a "…"`, Brandt and the first `she`: the subject of the
 * sentence, whose words these are where the pronoun beside them stands for it. Null where the pronoun stands otherwise.
 */
export function ownerOf({ kind, paragraph, attribution }: Said, { from }: Run): Run | null {
  const { words } = paragraph;
  if (kind === 'indirect' || attribution?.words !== words || from < 2) return null;
  const verb = words[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  if (words[verb]?.lower !== 'what' && cueAt(words, verb)?.sense !== 'say') return null;
  return subjectOf(words, sentenceAt(paragraph, from), verb);
}

/** Of `Ada Brandt and her crew`, what `her` tells of her. */
export const genderBeside = (words: readonly Word[], { to }: Run): Gender | null =>
  words[to]?.lower === 'and' ? genderOfPronoun(subjects.get(words[to + 1]?.lower ?? '') ?? '') : null;
