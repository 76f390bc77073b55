/** A file of an example: its text, or, where text does not do, how it comes about. */
export type ExampleFile =
  | string
  | { readonly bytes: readonly number[] }
  | { readonly size: number }
  | { readonly text: string; readonly times: number }
  | { readonly linkTo: string };

/** What there is to know of a diagnostic beside what it says. */
export interface Explanation {
  readonly title: string;
  readonly why: string;
  /** What to do, as one sentence. */
  readonly remedy: string;
  /** Files that give it, by name: those of one folder, or the lines of a stream. */
  readonly example: Readonly<Record<string, ExampleFile>>;
}

/** Copy in which nothing is amiss. */
export const flood =
  'Flood wall holds at Marlow Quay\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n';
