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

/** What quotation marks delimit in a paragraph, and what the next one may go back to. */
export interface Marked {
  readonly stretches: readonly Stretch[];
  /** The marks that have no partner. */
  readonly stray: readonly Word[];
  /** True where the last stretch goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** An opening mark whose partner may stand in a later paragraph. */
  readonly owed: Word | null;
}
