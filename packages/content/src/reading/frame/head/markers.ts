import { markersOf } from '../../../agencies/index.ts';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Marker } from '../../../model/marker.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { undressed } from '../../../text/signs.ts';
import { trimmed } from '../../../text/span.ts';
import { isCapitals } from '../../../text/words/is-capitals.ts';
import { isDigit } from '../../../text/words/letters.ts';
import type { Pass } from '../../draft.ts';
import { dayApart } from './headline/day-apart.ts';
import { GIVEN } from './headline/given-rule.ts';
import { bareTitle, openingOf } from './headline/title.ts';
import { LONGEST, marker, table } from './marker-table.ts';

const bracketed = table(markersOf('bracketed'));
const hyphened = table(markersOf('hyphened'));
const coloned = table(markersOf('coloned'));
const slashed = table(markersOf('slashed'));
const bare = table(markersOf('bare'));

/** More than ever stack on one headline. */
const MOST = 6;

/**
 * Takes the editorial markers off the start of the headline. They stack: `CORRECTED-UPDATE 2-`. Brackets at the end are
 * the headline's own.
 */
export const markers: Pass = (draft) => {
  const { headline, text } = draft;
  if (!headline || headline.rule === GIVEN) return draft;
  const ahead = openingOf(draft, headline.span);
  const { markers: found, span: whole } = markersAt(text, [ahead?.span[1] ?? headline.span[0], headline.span[1]]);
  if (found.length === 0 && !ahead) return draft;
  const [span, day] = dayApart(text, whole, found);
  // a digest is called by its marker: `Kyodo News Digest: April 13, 2027`
  const isDigest = found.some(({ kind }) => kind === 'digest');
  const printed = isDigest ? '' : text.slice(...span);
  // without the signs of the wire at its end, as the headline had it
  const rest = bareTitle(oneLine(printed)) || printed;
  // what slug and headline say both is told by the headline
  const [slugged = 0, slugEnd = 0] = draft.slugline?.span ?? [];
  const isSaid = ({ kind, number, span: [at] }: Marker): boolean =>
    at >= slugged && at < slugEnd && found.some((one) => one.kind === kind && one.number === number);
  const numberless = found.filter(({ kind, number }) => kind === 'lead' && number === undefined);
  return {
    ...draft,
    markers: [...draft.markers.filter((one) => !isSaid(one)), ...found],
    notes: [...draft.notes, ...(ahead ? [ahead] : []), ...(day ? [day] : [])],
    headline: rest ? { ...headline, text: rest, span } : isDigest ? headline : null,
    diagnostics: [
      ...draft.diagnostics,
      ...numberless.map((one) => diagnose('marker-number', one.span, { marker: one.text })),
    ],
  };
};

/** The markers that a line opens with, and what is left of it. */
export function markersAt(source: string, [from, end]: Span): { markers: Marker[]; span: Span } {
  const markers: Marker[] = [];
  let start = from;
  while (markers.length < MOST) {
    const marker = markerAt(source, start, end);
    if (!marker) break;
    markers.push(marker);
    [start] = trimmed(source, [marker.span[1], end]);
  }
  return { markers, span: [Math.min(start, end), end] };
}

/** The marker that a whole stretch is, and nothing else, or null. */
export function markerIn(source: string, span: Span): Marker | null {
  const [start, end] = trimmed(source, span);
  if (start === end || end - start > LONGEST) return null;
  const text = undressed(source.slice(start, end));
  const inner = bareTitle(text).replace(/^[([]+|[)\]:\s-]+$/g, '');
  const isCapital = isCapitals(inner);
  const found =
    marker(bracketed, 'whole', inner, text, start) ??
    (isCapital ? (marker(bare, 'whole', inner, text, start) ?? marker(hyphened, 'whole', inner, text, start)) : null);
  // with the signs that a wire sets around it; `A LOOK AT VELM STOCKS` is a headline
  return found && found.kind !== COLUMN ? { ...found, span: [start, end] } : null;
}

/** The version that a slug ends on, whatever its case: AFP's `2ndlead`. */
export function versionIn(source: string, span: Span): Marker | null {
  const [start, end] = trimmed(source, span);
  const text = source.slice(start, Math.min(end, start + LONGEST));
  return markerIn(source, span) ?? marker(bare, 'whole', text, text, start);
}

/** The marker that opens at an offset, or null. */
function markerAt(source: string, start: number, end: number): Marker | null {
  const head = source.slice(start, Math.min(end, start + LONGEST));
  if (head.startsWith('(')) {
    const close = head.indexOf(')');
    return close < 0 ? null : marker(bracketed, 'bracketed', head.slice(1, close), head.slice(0, close + 1), start);
  }
  const colon = head.search(/:| [|]/);
  const close = colon + (head.charAt(colon) === ':' ? 1 : 2);
  // what no colon ends must be in capitals or count
  const byColon = colon < 0 ? null : marker(coloned, 'coloned', head.slice(0, colon), head.slice(0, close), start);
  if (byColon && !isWord(byColon.text, head)) return byColon;
  if (isSmall(head.charCodeAt(1)) && !isDigit(head.charCodeAt(0))) return slashedAt(head, start);
  return hyphenedAt(head, start) ?? slashedAt(head, start) ?? bareAt(head, start, end);
}

/** True for what headlines speak of too: a dance, and a fall of prices or a player, where what follows goes on in small letters. */
const isWord = (marker: string, head: string): boolean =>
  !isCapitals(marker) &&
  (/^breaking\W*$/i.test(marker) ||
    (/^(?:correction|substitute):/i.test(marker) && /^\s*\p{Ll}/u.test(head.slice(marker.length))));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const COLUMN = 'market report';

/** A marker ends at a hyphen, or a dash set in its place; some hold a hyphen themselves. */
function hyphenedAt(head: string, start: number): Marker | null {
  let longest: Marker | null = null;
  for (let at = 0, tried = 0; at < head.length && tried < 3; at++) {
    const char = head.charAt(at);
    if (char !== '-' && char !== '–' && char !== '—') continue;
    tried++;
    let close = at + 1;
    while (head.charAt(close) === '-') close++;
    const found = marker(hyphened, 'hyphened', head.slice(0, at), head.slice(0, close), start);
    // what ends on the name of a column is one marker only where no other comes first: `UPDATE 2-US STOCKS-`
    if (found && isCapitals(found.text) && !(longest && found.kind === COLUMN)) longest = found;
  }
  return longest;
}

function slashedAt(head: string, start: number): Marker | null {
  const slash = head.indexOf('/');
  return slash < 0 ? null : marker(slashed, 'slashed', head.slice(0, slash), head.slice(0, slash + 1), start);
}

/** One or two words and a space, or nothing before a word's capital; something must follow, and a version word stands out from the headline by case or number. */
function bareAt(head: string, start: number, end: number): Marker | null {
  const first = head.search(GLUED);
  if (first < 0 || start + first >= end) return null;
  const second = head.indexOf(' ', first + 1);
  for (const at of second < 0 ? [first] : [second, first]) {
    const found = marker(bare, 'bare', head.slice(0, at), head.slice(0, at), start);
    if (found && (hasDigit(found.text) || (isCapitals(found.text) && !isCapitals(head.slice(at))))) return found;
  }
  return null;
}

/** `URGENTFerry sinks` has lost its space. */
const GLUED = / |(?<=^[A-Z]{4,})(?=[A-Z][a-z])/;

const hasDigit = (text: string): boolean => /\d/.test(text);
