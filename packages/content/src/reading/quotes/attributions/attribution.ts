import type { Span } from '../../../model/span.ts';
import type { Word } from '../../../text/words/index.ts';
import type { CueSense } from '../../words/cue-verbs.ts';
import type { Run } from '../clause/runs.ts';
import type { Stretch } from '../marks/marked.ts';

/** Who is said to have said it, and with which verb, as words of a paragraph. */
export interface Attribution {
  readonly words: readonly Word[];
  readonly cue: Run | null;
  readonly speaker: Run | null;
  /** The sense of the cue, where it is a verb. */
  readonly sense: CueSense | null;
  /** How it was found, as the last part of a rule's name. */
  readonly how: string;
  /** Of the subject of a sentence that tells of no speech: whoever spoke before it, whom the words belong to where it is nobody. */
  readonly otherwise?: Attribution | null;
  /** Of whoever spoke before: the words since then, which may tell of somebody else. */
  readonly across?: Span;
}

/** A sentence around a stretch, and what may be looked at on its either side. */
export interface Zone {
  readonly words: readonly Word[];
  readonly stretch: Stretch;
  /** Where the sentence starts that the stretch starts in. */
  readonly left: number;
  /** Behind the stretch before, or the start of the sentence. */
  readonly near: number;
  /** The start of the next stretch, or the end of the sentence that the stretch ends in. */
  readonly right: number;
}

/** Who said it, and no word that tells so. */
export const toldBy = (words: readonly Word[], speaker: Run, how: string): Attribution => ({
  words,
  cue: null,
  speaker,
  sense: null,
  how,
});

/** Who said it, with the cue that stands at a word. */
export const saidAt = (
  words: readonly Word[],
  at: number,
  speaker: Run | null,
  sense: CueSense | null,
  how: string,
  width = 1,
): Attribution => ({ words, cue: { from: at, to: at + width }, speaker, sense, how });
