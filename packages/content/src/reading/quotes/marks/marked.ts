import type { Word } from '../../../text/words/index.ts';

/** Words between quotation marks, by their indices in the paragraph. */
export interface Stretch {
  /** The opening mark; where none stands, the first word. */
  readonly from: number;
  /** Behind the closing mark; where none stands, behind the last word. */
  readonly to: number;
  /** The opening mark; empty where it goes on from the paragraph before. */
  readonly mark: string;
  /** True where no mark closes it. */
  readonly open: boolean;
}

/** What quotation marks delimit, and the marks that have no partner. */
export interface Marked {
  readonly stretches: readonly Stretch[];
  readonly stray: readonly Word[];
  /** An opening mark at the end of the row whose partner may stand in a later paragraph. */
  readonly left: Word | null;
  /** True where a closing mark belongs to what an earlier paragraph opened. */
  readonly settles: boolean;
}
