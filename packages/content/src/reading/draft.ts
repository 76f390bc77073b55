import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Given } from '../model/given.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import type { Word } from '../text/words.ts';

/**
 * The article as far as it is read, and the text it is read from. Each pass takes a draft and returns a new one; none
 * changes what it was given.
 */
export interface Draft extends Omit<Article, 'wordCount'> {
  readonly text: string;
  readonly given: Given;
  readonly lines: readonly Line[];
  /** Groups of lines that belong together, as laid out; the frame passes take theirs out, what is left becomes the body. */
  readonly stretches: readonly Stretch[];
  /** The running copy cut into sentences and words: the headline first, then the blocks. Filled by the sentences pass. */
  readonly sentences: readonly Sentence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines that stand together: one paragraph, by blank lines or by indents. */
export interface Stretch {
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** A sentence of running copy and its words. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** The index of its block in `body`, or -1 for the headline. */
  readonly block: number;
}

/** One step of the reading: pure, in its own file, named for what it reads. */
export type Pass = (draft: Draft) => Draft;
