/**
 * How one agency writes. Only what it does its own way stands here; what news in general does is in `reading/`. The
 * source of each rule stands beside it.
 */
export interface Agency {
  /** Its id in the model, as in `source.agency`. */
  readonly id: string;
  /** Its full name. */
  readonly name: string;
  /** How datelines, bylines, credits and sign-offs name it, in lower case. */
  readonly marks: readonly string[];
  /** The editorial markers before its headlines, by form. */
  readonly markers?: MarkerForms;
  /** The form of the slug that it sets on a line above the headline, which other agencies may have for a headline. */
  readonly slug?: RegExp;
  /** The form of what it sets before the words of a headline, on their line, for editors. */
  readonly opensHeadline?: RegExp;
  /** True where its name and the initials of its desk may stand behind the full stop of a headline. */
  readonly signsHeadlines?: boolean;
  /** What its own desks call those whom a note is for, in capitals, before other words. */
  readonly desks?: string;
  /** Lines that close its copy, in lower case, brackets and dashes around them aside. */
  readonly signOffs?: readonly string[];
  /** True where its copy closes on the initials of its desk, or the codes of what it is about, with nothing that names it. */
  readonly initials?: boolean;
  /** Lines below which its own pages have nothing of the copy, in lower case, without marks at either end. */
  readonly endsPage?: readonly string[];
  /** Lines that its own pages set around the copy, in lower case, without marks at either end. */
  readonly furniture?: readonly string[];
  /** The ISO 4217 code of the money that it writes `$` for, where that is not the American dollar. */
  readonly dollar?: string;
  /** True where the hours that it gives without a zone are those of London. */
  readonly londonHours?: boolean;
  /** True where it writes the day before the month in figures: `05/11/2026` is in November. */
  readonly dayFirst?: boolean;
  /** True where it writes the day of the news in full beside its weekday: `reopened Tuesday, April 2, 2024`. */
  readonly datesNews?: boolean;
}

/**
 * Marker words, in lower case, and the kind each marks. `#` stands for a number (`2nd`, `2`, `1st`); a word that ends in
 * `…` may be followed by others, one that begins with it follows others.
 */
export interface MarkerForms {
  /** `(2nd LD) Pact restored` */
  readonly bracketed?: MarkerWords;
  /** `UPDATE 2-Pact restored`; forms stack. */
  readonly hyphened?: MarkerWords;
  /** `FOCUS: Pact restored` */
  readonly coloned?: MarkerWords;
  /** `ROUNDUP 2/Pact restored` */
  readonly slashed?: MarkerWords;
  /** `2ndlead Pact restored` */
  readonly bare?: MarkerWords;
}

export type MarkerWords = Readonly<Record<string, string>>;

/** Marker words that are called as they read, between bars. */
export const same = (words: string): MarkerWords => Object.fromEntries(words.split('|').map((word) => [word, word]));
