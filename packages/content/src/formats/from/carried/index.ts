import type { Block } from '../../../model/block.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { NameKind } from '../../../model/name.ts';

/** A value that a source states, and where in the source, as `standard/property`. */
export interface Told {
  readonly text: string;
  readonly rule: string;
}

export interface ToldName extends Told {
  readonly kind: NameKind;
  /** What the source calls the thing, where that is an id of ours: `person:nadia-tressel`. */
  readonly entity?: string;
}

/** Who is credited with what: the text is the name. */
export interface ToldCredit extends Told {
  readonly role: string;
}

/** A part of the body. `plain` is text that is yet to be laid out as wire copy is. */
export interface Part extends Told {
  readonly kind: Block['kind'] | 'plain';
  /** True for a heading that stands for the whole, as `h1` does. */
  readonly title?: boolean;
}

/** One piece of copy as a source carries it, whatever the standard; what the source does not state is absent. */
export interface Carried {
  readonly standard: string;
  /** What the source calls it: a URI, a tag. */
  readonly identifier?: string | undefined;
  /** Which version of it, where that is told beside the identifier. */
  readonly version?: string | undefined;
  /** The same of all its versions, where the standard has that: `guid`, `uri`. */
  readonly item?: Told | undefined;
  readonly slugline?: Told | undefined;
  readonly headline?: Told | undefined;
  readonly byline?: Told | undefined;
  readonly dateline?: Told | undefined;
  readonly located?: Told | undefined;
  readonly edNote?: Told | undefined;
  readonly credit?: Told | undefined;
  readonly provider?: Told | undefined;
  readonly copyright?: Told | undefined;
  readonly usageTerms?: Told | undefined;
  readonly genre?: Told | undefined;
  readonly language?: Told | undefined;
  /** In any of the forms that `momentOf` reads. */
  readonly published?: Told | undefined;
  readonly created?: readonly Told[];
  readonly embargoedUntil?: Told | undefined;
  readonly expires?: Told | undefined;
  readonly status?: Told | undefined;
  readonly urgency?: Told | undefined;
  readonly summary?: Told | undefined;
  /** The initials or the account of who handled it, which is for editors. */
  readonly handledBy?: Told | undefined;
  readonly keyPoints?: readonly Told[];
  readonly credits?: readonly ToldCredit[];
  readonly names?: readonly ToldName[];
  /** What it is about, in words that name nobody. */
  readonly subjects?: readonly Told[];
  readonly body: readonly Part[];
}

/** What a source was found to carry. */
export interface Unpacked {
  /** True for what may hold several items, as feeds, messages and lists do, whether it does or not. */
  readonly isList?: boolean;
  readonly items: readonly Carried[];
  readonly diagnostics: readonly Diagnostic[];
}
