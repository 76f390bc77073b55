import { SLUG_CYCLE } from '../../notices/desk-words.ts';

/**
 * Service level and story number: AP's `z6715-----`, a control before the selector of who receives it, Kyodo's `a0105KYODO`,
 * AFP's `TX-PAR-ABC12`, how telex opens, `ZCZC KRX045`, and the hour that Interfax sets there.
 */
export const STORY_NUMBER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it parts the number from the selector
  /^(?:ZCZC\b.{0,20}|[a-z]\d{4}[a-z]*\x1f?(?:[-_a-z]*| -+)|TX-[A-Z]{3}-[A-Z]{3}\d\d|\d?\d:\d\d(?: [A-Z]{3})?)$/i;

/** PTI's, by desk, and what it is slugged behind it: `DEL12`, `PTI DEL-52 ESPL`. */
export const DESK_NUMBER =
  /^(?:PTI )?(?:DEL|BOM|MDS|CAL|FGN|[BCDM]CM|LG[BCDM]|[ENSW]RG|SP[DF])-?\d{1,3}(?: [A-Z][A-Z\d -]{1,40})?$/;

/** Priority, category, the controls that tell how the text is set, slug, date and word count; or the story number before the slug, `a0421 BC-Wall 03-08 0210`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they stand in this line on the wire
export const ANPA = /^(?:([a-z]) [a-z][\x11-\x14]* |[a-z]\d{4} ?)[A-Z\d][\w.'’&-]* .{0,40}\d\d-\d\d(?: \d{3,5})?$/;

/** Priority and category alone. */
export const PRIORITY = /^([fburd]) [a-z]$/i;

/** Source and number, priority, category, word count: IPTC 7901 header line 1. */
export const IPTC = /^[a-z]{2,4}\d{3,5} ([1-9]) [a-z]{1,3} \d{1,5}\b.{0,30}$/i;

/** The number of a format that stands before the slug: `*9006< ^AP-Top-Headlines,0176`. */
export const FORMAT_NUMBER = /^\*\d{3,5}<\s*\^?/;

/** `BC-US--Slug`, `AM-Slug`, `PM-Slug`, `AP-Slug`, `bc-fire (500)`, PTI's `NEWSALERT-WALL`. */
const SLUG = new RegExp(
  String.raw`^(?:NEWSALERT(?:[- ][A-Z\d]+){0,4}|(?:${SLUG_CYCLE}[A-Z\d]|bc-[a-z])[\w.'’&-]*(?:[ ,].{0,70})?)$`,
);

/** AP's of a state or a country without the cycle, `US--Wall Verdict, 1st Ld-Writethru`, and the Canadian Press's `Wall-Karsund, 1st Writethru`. */
const PLACED = /^(?:[A-Z]{2,3}--[A-Z\d][\w.'’& -]{1,50}(?:,.{1,40})?|[\w-]{3,40}, (?:\d\w\w )?Writethru)$/;

/** AFP's, which ends on its version behind a comma without a space: `Nordavia-vote-quotes,5thlead-WRAP`. */
const VERSIONED = /^[\p{L}\d.]{2,30}(?:-[\p{L}\d.]{1,30}){1,6},\p{L}*\d?\p{L}+(?:-\p{L}+)?$/u;

/** True for a slug that tells itself, whatever stands above it. */
export const isSlug = (text: string): boolean => SLUG.test(text) || PLACED.test(text) || VERSIONED.test(text);

/** The day an advance is held for: `$adv09`. */
export const ADVANCE = /^\$adv\d\d(?:-\d\d)?$/i;

/** `MEDIA RELEASE PR67276`: what a service that sends press releases on numbers them by; and who issued it, on the line above. */
export const RELEASE = /^(?:media|press|news) release [a-z]{1,3}\d{3,}$/i;
export const ISSUER = /^source ?:/i;

const forms = [STORY_NUMBER, ADVANCE, ANPA, PRIORITY, IPTC, SLUG, PLACED, VERSIONED];

/** True for a line that only the header of a transmission has. */
export const isHeaderForm = (text: string): boolean => forms.some((form) => form.test(text));
