import type { Block } from '../../model/block.ts';
import type { NameKind } from '../../model/name.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Span } from '../../model/span.ts';

/**
 * What a source in a news format states of its copy beside the words themselves: each value with its place in the text that
 * carries it, and the rule that found it in the source, as `standard/property`. Plain data.
 */
export interface Stated {
  /** How its rules begin: `ninjs`. */
  readonly standard: string;
  /** What the source calls the item, whatever its version. */
  readonly identifier?: Phrase;
  readonly slugline?: Phrase;
  readonly headline?: Phrase;
  readonly byline?: Phrase;
  readonly dateline?: Phrase;
  /** Where the copy originates, without the form of a dateline. */
  readonly located?: Phrase;
  readonly edNote?: Phrase;
  readonly credit?: Phrase;
  /** Who made it, as far as that tells its agency. */
  readonly provider?: Phrase;
  readonly copyright?: Phrase;
  readonly usageTerms?: Phrase;
  readonly genre?: Phrase;
  /** BCP 47. */
  readonly language?: Phrase;
  /** A day or an instant, ISO 8601. */
  readonly published?: Phrase;
  /** Other moments of its making, such as when its first version was. */
  readonly created: readonly Phrase[];
  /** ISO 8601 with a zone; what is none withholds the copy. */
  readonly embargoedUntil?: Phrase;
  readonly expires?: Phrase;
  /** `usable`, `withheld` or `canceled`. */
  readonly status?: Phrase;
  /** 1 to 9. */
  readonly urgency?: Phrase;
  readonly keyPoints: readonly Phrase[];
  readonly credits: readonly StatedCredit[];
  readonly names: readonly StatedName[];
  /** The body, in order. */
  readonly body: readonly StatedPart[];
  /** The lines of the text that hold a value with its label, and no words of the copy. */
  readonly lines: readonly StatedLine[];
}

export interface StatedName extends Phrase {
  readonly kind: NameKind;
  /** As `kind:slug`; made from the name where there is none. */
  readonly entity?: string;
}

/** Who is credited with a task: the text is the name. */
export interface StatedCredit extends Phrase {
  readonly role: string;
}

/** A part of the body: a block of a kind that the source marks, or plain text that is yet to be laid out. */
export interface StatedPart {
  readonly kind: Block['kind'] | 'plain';
  readonly span: Span;
  readonly rule: string;
  /** True for a heading that stands for the whole, as `h1` does. */
  readonly title?: boolean;
}

export interface StatedLine {
  readonly span: Span;
  readonly audience: 'editors' | 'everyone';
}
