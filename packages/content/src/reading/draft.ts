import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Given } from '../model/given.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import type { Word } from '../text/words/index.ts';
import type { Expression } from './dates/meaning.ts';
import type { Gazetteer } from './names/gazetteer/gazetteer.ts';

/**
 * The article as far as it is read, and the text it is read from. Each pass takes a draft and returns a new one; none
 * changes what it was given.
 *
 * The reading goes in two halves. The first reads the frame: `layout` groups every line into stretches, each frame pass
 * takes out of `stretches` what it can name (a byline, a note, page furniture), whole or cut off at an end, and `blocks`
 * makes the body of what is left. So nothing is lost, and the order of the passes is the order of their claims. The
 * second half reads the running copy: `sentences` cuts headline and body, and the passes after it read those.
 */
export interface Draft extends Omit<Article, 'wordCount'> {
  /** The source, with plain spaces for those of other kinds, and where a note was cut out of running copy; every offset is the source's. */
  readonly text: string;
  readonly given: Given;
  /** More places than the names pass knows by itself. */
  readonly gazetteer?: Gazetteer;
  readonly lines: readonly Line[];
  /** Groups of lines that belong together and that no frame pass has taken yet, in order; none overlap. Empty after `blocks`. */
  readonly stretches: readonly Stretch[];
  /** Where words to editors may open within the copy, in order. Filled by the openings pass. */
  readonly openings: readonly Opening[];
  /** The words of each block, in the order of the body. Filled by the sentences pass. */
  readonly rows: readonly (readonly Word[])[];
  /** The running copy cut into sentences and words: the headline first, then its key points, then the blocks. Filled by the sentences pass. */
  readonly sentences: readonly Sentence[];
  /** The temporal expressions as found, before they are resolved to `dates`. */
  readonly expressions: readonly Expression[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines that stand together: one paragraph, one table, one line of the frame. */
export interface Stretch {
  /** From its first character to its last, within its lines; a pass may cut off what it has read. */
  readonly span: Span;
  readonly lines: readonly Line[];
  /** Its words, hard-wrapped lines joined. */
  readonly text: string;
  /** True where a blank line stands before it, or nothing. */
  readonly spaced: boolean;
  /** True where its lines keep their columns. */
  readonly table: boolean;
  /** True where the source marks it as what stands below a picture. */
  readonly caption?: boolean;
  /** True where a note was cut out of it: spaces stand there in the draft's text, and none in its own. */
  readonly cut?: boolean;
}

/** Where words to editors may open. */
export interface Opening {
  /** What sets them apart from the copy: a bracket, a dash, the mark that the sentence before them ends on, a line's end. */
  readonly sign: string;
  readonly at: number;
  /** Behind the sign, and more of the same. */
  readonly from: number;
  /** Where the words begin. */
  readonly word: number;
}

/** A sentence of running copy and its words. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** The index of its block in `body`, or -1 for the headline and the key points. */
  readonly block: number;
}

/** One step of the reading: pure, in its own file, named for what it reads. */
export type Pass = (draft: Draft) => Draft;
