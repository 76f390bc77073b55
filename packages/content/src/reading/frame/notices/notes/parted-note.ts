import type { Span } from '../../../../model/span.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { captionRule } from '../../body/captions.ts';
import { opensChangeNote } from '../../head/change-note/index.ts';
import { markersAt } from '../../head/markers.ts';
import { partedAt } from '../../lines/stretch.ts';
import { signOffOf } from '../../tail/sign-off-lines.ts';
import { addressedLine } from '../addressed.ts';
import { noteIn } from './index.ts';
import { usageIn } from './usage.ts';

/** How many stretches from the top such a note may open. */
const FURTHEST = 10;

/** Longer than any note that copy follows right behind. */
const LONGEST = 400;

/**
 * Parts a note in brackets from the copy that goes on right behind it, `(EDS: CORRECTING DATE) The wall held.`, and from the
 * sentence that ends right before it: `The wall held. (photo)`.
 */
export const partedNotes: Pass = (draft) => {
  const text = draft.text;
  const stretches = withAddressApart(text, withClosingNotes(text, withClosingLines(draft)));
  const at = stretches.findIndex((stretch, i) => i < FURTHEST && partedNote(text, stretch).length > 1);
  const mixed = stretches[at];
  if (mixed) return { ...draft, stretches: stretches.toSpliced(at, 1, ...partedNote(text, mixed)) };
  return stretches === draft.stretches ? draft : { ...draft, stretches };
};

/**
 * The same stretches, but of copy that is nothing but a correction, `CORRECTION: Velm bridge`, `Editors: In the story headlined
 * "…", please read …`, whom it addresses stands apart: what was wrong and what is right is the copy, for readers too.
 */
function withAddressApart(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, line, below] = stretches;
  if (!first || !line || !CORRECTION.test(first.text) || (below && below.text.length > LONGEST_SIGN)) return stretches;
  const [, to] = TO_WHOM.exec(line.text) ?? [];
  const parts = to ? partedAt(source, line, line.span[0] + to.length) : null;
  return parts && noteIn(parts[0], 1) ? stretches.toSpliced(1, 1, ...parts) : stretches;
}

const CORRECTION = /^\W*correct/i;
const TO_WHOM = /^(.{2,40}[:.,–—-] ?)In (?:the|our|a) (?:story|article|report|item)\b/i;

/** Nothing that signs copy off is longer. */
const LONGEST_SIGN = 80;

/** A note in brackets and the copy that goes on right behind it, a stretch each; else the stretch as it is. */
export function partedNote(source: string, stretch: Stretch): readonly Stretch[] {
  const [start, end] = stretch.span;
  const closing = CLOSING[source.charAt(start)];
  if (closing === undefined || stretch.table) return [stretch];
  const closes = source.slice(start, start + LONGEST).indexOf(closing);
  const close = start + closes + closing.length;
  if (closes < 0 || close >= end || !SENTENCE.test(source.slice(close, close + 8))) return [stretch];
  // `(UPDATE 2) Wall holds`
  if (markersAt(source, [start, close]).markers.length > 0) return [stretch];
  const parts = partedAt(source, stretch, close);
  return parts && (opensChangeNote(parts[0], 1) || noteIn(parts[0], 1)) ? parts : [stretch];
}

/** AFP closes `ATTENTION - ADDS quotes ///`. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', A: '///' };

const SENTENCE = /^\s*["“‘]?\p{Lu}/u;

function endsOnBracket(source: string, [, end]: Span): boolean {
  const code = source.charCodeAt(end - 1);
  return code === 41 || code === 93;
}

/** The same stretches where none closes on a note, as in most copy. */
function withClosingNotes(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  let parted: Stretch[] | null = null;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch) continue;
    const parts = endsOnBracket(source, stretch.span)
      ? closingNotes(source, stretch, i === stretches.length - 1)
      : null;
    if (parts && parts.length > 1) {
      parted ??= stretches.slice(0, i);
      parted.push(...parts);
    } else parted?.push(stretch);
  }
  return parted ?? stretches;
}

/** The same stretches, but what closes a paragraph parted from it where it is a note on a line of its own: `Will be updated.`, `PIX: available`. */
function withClosingLines({ text, stretches, openings }: Draft): readonly Stretch[] {
  const parted: Stretch[] = [];
  let [stretch, next] = [stretches[0], 1];
  for (const { sign, at, from, word } of openings) {
    const start = sign === '(' ? at : word;
    if (sign === '(' ? !ENDED.test(text.slice(at - 3, at)) : word === from || !'.!?"”)]'.includes(sign.charAt(0)))
      continue;
    for (; stretch && stretch.span[1] <= start; stretch = stretches[next++]) parted.push(stretch);
    if (!stretch) break;
    if (start <= stretch.span[0] || stretch.table || !CLOSING_LINE.test(text.slice(start, stretch.span[1]))) continue;
    // a note goes as a whole
    if (addressedLine(stretch.text)) continue;
    const [rest, note] = partedAt(text, stretch, start) ?? [];
    if (!rest || !note || !(noteIn(note, 1) ?? usageIn(note))) continue;
    parted.push(rest);
    stretch = note;
  }
  for (; stretch; stretch = stretches[next++]) parted.push(stretch);
  return parted;
}

/** What no sentence says. */
const CLOSING_LINE =
  /^(?:(?:\(c\)|Copyright) [^.!?]{3,100}|Source text(?: for \w+)?\s*:.{0,120}|Will be updated|With (?:AP )?(?:[Pp]hotos?|[Gg]raphics?|[Vv]ideo)|(?:PIX|Pix|PHOTOS?|Photos?|PICTURES?|VIDEO|Video|GRAPHICS?|Graphics?)\s*: ?[^.!?]{2,40})[.]?$/;

/** No bracket that closes a paragraph is longer. */
const LONGEST_CLOSING = 120;

/** No paragraph closes on more of them. */
const MOST = 3;

/** A paragraph and the notes in brackets behind its last sentence, a stretch each; what signs off the last is cut off it later. */
function closingNotes(source: string, stretch: Stretch, isLast: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let left = stretch;
  while (!left.table && found.length < MOST && endsOnBracket(source, left.span)) {
    const [start, end] = left.span;
    const from = Math.max(start, end - LONGEST_CLOSING);
    let open = from + source.slice(from, end).lastIndexOf(source.charAt(end - 1) === ')' ? '(' : '[');
    // `((This is a test note))`
    if (source.charAt(open - 1) === source.charAt(open) && source.charAt(end - 2) === source.charAt(end - 1)) open--;
    if (open <= from || !ENDED.test(source.slice(open - 3, open))) break;
    const [rest, note] = partedAt(source, left, open) ?? [];
    if (!rest || !note || !isNote(note, isLast) || captionRule(source, left) !== null) break;
    found.unshift(note);
    left = rest;
  }
  return [left, ...found];
}

const ENDED = /[.!?"”)\]]\s+$/;

/** `(No sales were made.)` is copy: terms of use end on no full stop. */
const isNote = (note: Stretch, isLast: boolean): boolean =>
  (noteIn(note, 1)?.reason ?? 'contact') !== 'contact' ||
  (usageIn(note) !== null && !/[.!?]\W$/.test(note.text)) ||
  (!isLast && signOffOf(note.text) !== null);
