import type { Note } from '../../../../model/note.ts';
import type { Span } from '../../../../model/span.ts';
import { firstPlace } from '../../../../text/first-place.ts';
import { oneLine } from '../../../../text/one-line.ts';
import { isCapitals } from '../../../../text/words/is-capitals.ts';
import type { Draft, Pass, Opening as Place, Stretch } from '../../../draft.ts';
import { changeVerbs } from '../../head/change-note/changes.ts';
import { withChangeNote } from '../../head/change-note/index.ts';
import { closeOf } from '../../lines/close-of.ts';
import { noteOf } from '../../lines/stretch.ts';
import { without } from '../../lines/without.ts';
import { addressedIn, mayAddress } from '../addressed.ts';
import { behindDateline } from './behind-dateline.ts';
import { EDITORS_NOTE, WIRE, withNotes } from './index.ts';
import { opensCode, withSee } from './terminal-code.ts';

/**
 * Cuts notes to editors out of the running copy: `The wall (EDS: check) held.` The sentence reads on without them: spaces
 * stand in their place in the draft's text, so that all that follow read over them and offsets stay true.
 */
export const notesWithin: Pass = (draft) => {
  const cuts = cutsIn(draft);
  if (cuts.length === 0) return draft;
  const notes = cuts.map((span) => noteAt(draft.text, span));
  const change = draft.changeNote ? undefined : notes.find(isChange);
  const others = change ? notes.filter((note) => note !== change) : notes;
  // what changes is read before it is cut
  return withNotes(without(change ? withChangeNote(draft, change, change.rule) : draft, cuts), others);
};

/** Where a note to editors opens, and what closes it; nothing but the end of the paragraph where it stands behind a full stop. */
interface Opening {
  readonly at: number;
  /** Behind the sign that opens it, and more of the same. */
  readonly from: number;
  readonly sign: string;
  readonly close: string;
}

/** What closes a note that a sign opens. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ...['()', '[]', '{}', '<>', '**', '__', '——'].map(([open = '', close = '']) => [open, close] as const),
  ...['///', '--', ' - ', ' – '].map((rule) => [rule, rule] as const),
]);

/** Where notes open, in order. */
const openingsIn = ({ text, openings }: Draft): Opening[] =>
  openings.flatMap((place) => {
    const opening = openingOf(text, place);
    return opening && (opening.sign === '' || opensNote(text, opening)) ? opening : [];
  });

/** The note that may open at a place of the copy: set apart by a sign, or behind a sentence by what notes have there. */
function openingOf(text: string, { sign, at, from, word }: Place): Opening | null {
  if (ENDS.has(sign.charAt(0))) {
    if (word === from || !BEHIND.test(text.slice(word, word + FURTHEST))) return null;
    return addressedIn(text.slice(word, word + LONGEST), false) ? { at: word, from: word, sign: '', close: '' } : null;
  }
  const gap = text.slice(from, word);
  if (sign === '-' || sign === '–') {
    const spaced = text.charAt(at - 1) === ' ' && /^ +$/.test(gap);
    return spaced ? { at: at - 1, from: word, sign: ` ${sign} `, close: ` ${sign} ` } : null;
  }
  const rule = sign.slice(0, RULES[sign.charAt(0)] ?? 1);
  const close = CLOSES.get(rule);
  return close !== undefined && (gap === '' || gap === ' ') ? { at, from, sign: rule, close } : null;
}

/** How many of a sign make a rule. */
const RULES: Readonly<Record<string, number>> = { '/': 3, '-': 2 };

/** What a sentence ends on. */
const ENDS: ReadonlySet<string> = new Set('.!?"”)]');

/** What a note has that only a full stop parts from the copy, near its first words. */
const BEHIND = /^(?:\p{L}[^.!?"”)\]]*\.?)?(?::|lease note |EDS|TK |pls |EMBARGO|Embargo|HOLD FOR|TO COME)/u;

/** Further from a full stop no address has its mark. */
const FURTHEST = 50;

function opensNote(text: string, { at, from: behind, sign, close }: Opening): boolean {
  const from = text.charCodeAt(behind) === 32 ? behind + 1 : behind;
  // no copy has what a brace labels: `{subs: confirm}`
  if (sign === '{' && LABEL.test(text.slice(from, from + LONGEST_LABEL))) return true;
  if (sign === '[' && opensCode(text, from)) return true;
  if (!mayAddress(text, from)) return false;
  // AP's `(cq)`: spelled right; `Congressional Quarterly (CQ)` is a short form
  if (isBracket(sign) && CQ.test(text.slice(from, from + 4)))
    return !QUARTERLY.test(text.slice(Math.max(0, at - 20), at));
  const [said = ''] = text.slice(from, from + LONGEST).split(close, 1);
  return (
    addressedIn(said) !== null ||
    (isBracket(sign) && (isShoutedChange(text, at, said) || closesHeadline(text, from, said))) ||
    // AFP's `/// PICTURE + VIDEO ///`
    (sign === '///' && isCapitals(said))
  );
}

const LONGEST_LABEL = 20;

/** Those that stand around nothing but asides; copy has dashes and stars of its own. */
const isBracket = (sign: string): boolean => sign !== '' && '([{<'.includes(sign.charAt(0));

const CQ = /^cq(?:[)\]:]| (?!\p{Lu}))/iu;
const QUARTERLY = /\bQ\p{L}*\s$/u;
const LABEL = /^\p{L}[\p{L} ]{1,14}:/u;

/** What changes, in capitals: `(ADDS first name)`. Among capitals they tell nothing. */
function isShoutedChange(text: string, at: number, said: string): boolean {
  const verb = SHOUTED.exec(said)?.[1]?.toLowerCase() ?? '';
  return changeVerbs.get(verb) === verb && SMALL.test(text.slice(Math.max(0, at - 10), at + 32));
}

/** Reuters' behind a headline, in small letters: `(recasts throughout, adds quotes)`. */
const closesHeadline = (text: string, from: number, said: string): boolean =>
  from < NEAR &&
  /^[)\]] *(?:\r?\n|$)/.test(text.slice(from + said.length, from + said.length + 9)) &&
  addressedIn(said.charAt(0).toUpperCase() + said.slice(1)) === 'change';

/** No headline ends further down. */
const NEAR = 300;

const SHOUTED = /^([A-Z]{4,})\s+\S/;
const SMALL = /\p{Ll}/u;

/** Longer than any note. */
const LONGEST = 900;

/** The notes in the copy, none of which overlap. */
function cutsIn(draft: Draft): Span[] {
  const { text, stretches } = draft;
  const cuts: Span[] = [];
  let i = 0;
  for (const opening of openingsIn(draft)) {
    while ((stretches[i]?.span[1] ?? text.length) <= opening.at) i++;
    const stretch = stretches[i];
    if (!stretch) break;
    const [start, end] = stretch.span;
    if (opening.at < Math.max(start, cuts.at(-1)?.[1] ?? 0) || (opening.close === '' && opening.at === start)) continue;
    const close = closeAt(text, opening, stretch.table ? lineEnd(stretch.lines, opening.at) : end, stretch.table);
    cuts.push(opening.sign === '[' ? withSee(text, start, [opening.at, close]) : [opening.at, close]);
  }
  return cuts;
}

/**
 * Where a note closes; a bracket may in a paragraph further down. Where nothing closes it, all that stands behind it in its
 * paragraph goes with it, since nothing tells where the copy goes on.
 */
function closeAt(text: string, { at, from, sign, close }: Opening, end: number, table: boolean): number {
  const furthest = at + LONGEST;
  const within = Math.min(end, furthest);
  const closed =
    close === ''
      ? null
      : (closeOf(text, from, within, sign, close) ??
        closeOf(text, from, within, sign, '///') ??
        (table || !isBracket(sign) ? null : closeBelow(text, closeOf(text, from, furthest, sign, close))));
  if (closed === null) return behindDateline(text, at, from, end) ?? end;
  // `((EDS: check))`
  let to = closed;
  while (to < closed + from - at - sign.length && text.startsWith(close.charAt(0), to)) to++;
  return to;
}

/** Where a bracket closes in a paragraph further down; `a)` at its beginning and `:)` close nothing. */
const closeBelow = (text: string, at: number | null): number | null =>
  at === null || /(?:\n\s*(?:\d{1,2}|[a-z])|:)$/i.test(text.slice(Math.max(0, at - 8), at - 1)) ? null : at;

const lineEnd = (lines: Stretch['lines'], at: number): number =>
  lines[firstPlace(lines.length, (place) => (lines[place]?.inner[1] ?? 0) > at)]?.inner[1] ?? at;

/** What was cut out, as a note. */
const noteAt = (source: string, span: Span): Note =>
  noteOf(
    { text: oneLine(source, ...span), span },
    'notes-within/cut',
    addressedIn(source.slice(span[0] + 1, span[1])) === 'trim' ? WIRE : EDITORS_NOTE,
  );

const isChange = ({ text }: Note): boolean => changeVerbs.has(/[A-Za-z]+/.exec(text)?.[0].toLowerCase() ?? '');
