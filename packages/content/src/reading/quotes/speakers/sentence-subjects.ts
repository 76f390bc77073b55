import type { Word } from '../../../text/words/index.ts';
import type { Said } from '../attributions/index.ts';
import type { Run } from '../clause/runs.ts';
import { subjectOf } from '../clause/subject-of.ts';
import { classOf } from '../clause/word-classes.ts';
import type { Paragraph } from '../paragraphs.ts';

/** A sentence, and its subject, where it has one. */
interface SentenceSubject {
  readonly words: readonly Word[];
  readonly start: number;
  readonly run: Run | null;
  readonly end: number;
}

/** Gives the next sentence outside quotations that starts no later than a quotation, call by call; null where no more do. */
export function sentenceSubjects(
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
): (upTo: Said) => SentenceSubject | null {
  let [paragraph, sentence, quoted] = [0, 0, 0];

  /** True where a sentence starts within a quotation. */
  function isQuoted(here: Paragraph, start: number): boolean {
    let one = said[quoted];
    while (one && isBefore(one, here, start)) one = said[++quoted];
    return one?.paragraph === here && one.kind !== 'indirect' && start >= one.from && start < one.to;
  }

  return (upTo) => {
    for (let here = paragraphs[paragraph]; here; here = paragraphs[paragraph]) {
      const { words, starts } = here;
      const start = starts[sentence];
      if (here === upTo.paragraph && (start ?? upTo.from + 1) > (isSaidByPronoun(upTo) ? upTo.from - 1 : upTo.from))
        return null;
      if (start === undefined) {
        paragraph++;
        sentence = 0;
        continue;
      }
      const end = starts[++sentence] ?? words.length;
      if (!isQuoted(here, start)) return { words, start, run: subjectOf(words, start, end), end };
    }
    return null;
  };
}

/** `The mayor, he said, had lied`, `The mayor had lied, he said`: whom it is said of is somebody else. */
function isSaidByPronoun({ kind, from, attribution }: Said): boolean {
  const { speaker, words = [] } = attribution ?? {};
  return kind === 'indirect' && speaker != null && speaker.from > from && classOf(words[speaker.from]) === 'pronoun';
}

const isBefore = ({ paragraph, to }: Said, here: Paragraph, start: number): boolean =>
  paragraph.block < here.block || (paragraph === here && to <= start);
