import type { Word } from '../../../text/words/index.ts';
import type { Said } from '../attributions/index.ts';
import type { Run } from '../clause/runs.ts';
import { subjectOf } from '../clause/subject-of.ts';
import { classOf } from '../clause/word-classes.ts';
import type { Paragraph } from '../paragraphs.ts';

/** The subjects of the sentences outside quotations, in order. */
export class SentenceSubjects {
  readonly #paragraphs: readonly Paragraph[];
  readonly #said: readonly Said[];
  #paragraph = 0;
  #sentence = 0;
  #quoted = 0;

  constructor(paragraphs: readonly Paragraph[], said: readonly Said[]) {
    this.#paragraphs = paragraphs;
    this.#said = said;
  }

  /** The next subject of a sentence that starts no later than a quotation, and where that sentence ends; null where no more do. */
  next(upTo: Said): { words: readonly Word[]; run: Run; end: number } | null {
    for (let here = this.#paragraphs[this.#paragraph]; here; here = this.#paragraphs[this.#paragraph]) {
      const start = here.starts[this.#sentence];
      if (here === upTo.paragraph && (start ?? upTo.from + 1) > (isSaidByPronoun(upTo) ? upTo.from - 1 : upTo.from))
        return null;
      if (start === undefined) {
        this.#paragraph++;
        this.#sentence = 0;
        continue;
      }
      this.#sentence++;
      if (this.#isQuoted(here, start)) continue;
      const end = here.starts[this.#sentence] ?? here.words.length;
      const run = subjectOf(here.words, start, end);
      if (run) return { words: here.words, run, end };
    }
    return null;
  }

  /** True where a sentence starts within a quotation. */
  #isQuoted(here: Paragraph, start: number): boolean {
    let one = this.#said[this.#quoted];
    while (one && isBefore(one, here, start)) one = this.#said[++this.#quoted];
    return one?.paragraph === here && one.kind !== 'indirect' && start >= one.from && start < one.to;
  }
}

/** `The mayor, he said, had lied`, `The mayor had lied, he said`: whom it is said of is somebody else. */
function isSaidByPronoun({ kind, from, attribution }: Said): boolean {
  const { speaker, words = [] } = attribution ?? {};
  return kind === 'indirect' && speaker != null && speaker.from > from && classOf(words[speaker.from]) === 'pronoun';
}

const isBefore = ({ paragraph, to }: Said, here: Paragraph, start: number): boolean =>
  paragraph.block < here.block || (paragraph === here && to <= start);
