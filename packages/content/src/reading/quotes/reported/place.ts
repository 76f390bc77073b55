/** Where a cue stands: its sentence, and the quotations next to it. */
export interface Place {
  readonly start: number;
  /** Behind the quotation before, or the sentence's start. */
  readonly left: number;
  /** The start of the quotation behind, or the sentence's end. */
  readonly limit: number;
  readonly end: number;
}
