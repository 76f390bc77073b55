import { toEditors } from '../../../agencies/index.ts';
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import { blanked } from '../../../text/blanked.ts';
import { firstPlace } from '../../../text/first-place.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Pass, Stretch } from '../../draft.ts';
import { withChangeNote } from '../head/change-note.ts';
import { changeVerbs } from '../head/changes.ts';
import { part } from '../lines/stretch.ts';
import { withNotes } from './notes.ts';

/**
 * Cuts notes to editors out of the running copy: `The wall (EDS: check) held.` The sentence reads on without them: spaces
 * stand in their place in the draft's text, so that all that follow read over them and offsets stay true.
 */
export const asides: Pass = (draft) => {
  const opened = openingsIn(draft.text);
  if (opened.length === 0) return draft;
  const cuts = draft.stretches.map((stretch) => cutsIn(draft.text, stretch, opened));
  const all = cuts.flat();
  if (all.length === 0) return draft;
  const text = blanked(draft.text, all);
  const stretches = draft.stretches.flatMap((stretch, i) =>
    cuts[i]?.length === 0 ? stretch : (part(text, { ...stretch, cut: true }, stretch.span) ?? []),
  );
  const notes = all.map((span) => noteAt(draft.text, span));
  const change = draft.changeNote ? undefined : notes.find(isChange);
  const read = { ...draft, text, stretches };
  const others = change ? notes.filter((note) => note !== change) : notes;
  return withNotes(change ? withChangeNote(read, change, change.rule) : read, others);
};

/** Where a note to editors opens, and what closes it; nothing but the end of the paragraph where it stands behind a full stop. */
interface Opening {
  readonly at: number;
  readonly open: string;
  readonly close: string;
}

const BRACKETS = ['()', '[]', '{}'].map(([open = '', close = '']) => [open, close] as const);
const OTHERS = [['<', '>']] as const;
const RULES = ['///', '**', '--', '—', ' - '].map((rule) => [rule, rule] as const);
const LABELS = [
  ...['EDS:', 'Eds:', 'ATTN:', 'EMBARGO:', 'HOLD FOR RELEASE '],
  ...['EMBARGOED', 'Embargoed'].flatMap((word) => [' FOR ', ' UNTIL ', ' for ', ' until '].map((by) => word + by)),
].map((label) => [label, ''] as const);

/** Where notes open, in order. Brackets apart, a note has a label, which hardly any copy has. */
function openingsIn(text: string): Opening[] {
  const labelled = LABELLED.some((label) => text.includes(label));
  const found: Opening[] = [];
  for (const [open, close] of labelled ? [...BRACKETS, ...OTHERS, ...RULES, ...LABELS] : BRACKETS)
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length))
      if (close === '' ? BEHIND.test(text.slice(Math.max(0, at - 3), at)) : opensAside(text, at, open))
        found.push({ at, open, close });
  return found.sort((a, b) => a.at - b.at);
}

const LABELLED = ['EDS', 'Eds', 'ATT', 'ditors', 'DITORS', 'EMBARGO', 'mbargoed', 'HOLD FOR'];

/** What a sentence ends on, before a label. */
const BEHIND = /[.!?"”)]\s+$/;

/** By its label, `EDS: check`, or by what it changes, in capitals: `ADDS first name`. Among capitals they tell nothing. */
function opensAside(text: string, at: number, open: string): boolean {
  let from = at + open.length;
  if (text.charCodeAt(from) === 32) from++;
  const [first, second] = [text.charAt(from), text.charCodeAt(from + 1)];
  // AP's `(cq)`: spelled right; `Congressional Quarterly (CQ)` is a short form
  if ((first === 'c' || first === 'C') && CQ.test(text.slice(from, from + 3)))
    return !QUARTERLY.test(text.slice(Math.max(0, at - 20), at));
  // in a round bracket they are a team's substitutes
  if (open === '{' && SUBS.test(text.slice(from, from + 8))) return true;
  // what is to come: `(TK second source)`
  if (first === 'T' && second === 75 && TO_COME.test(text.slice(from, from + 4))) return true;
  if (CHANGERS.includes(first) && isSmall(second) && TOLD.test(text.slice(from, from + LONGEST_TOLD))) return true;
  if (!INITIALS.has(first) && !isCapital(second)) return false;
  const opening = text.slice(from, from + LONGEST_LABEL);
  if (HELD.test(opening) || ASKED.test(opening)) return true;
  const [, label = '', verb = ''] = OPENING.exec(opening) ?? [];
  const said = label.trimEnd().replace('’', "'");
  if (toEditors.has(said) || toEditors.has(said.toLowerCase())) return true;
  const change = verb.toLowerCase();
  return changeVerbs.get(change) === change && SMALL.test(text.slice(Math.max(0, at - BEFORE), at + LONGEST_LABEL));
}

/** `(Adds quotes in paragraph 3)`: what changes, in small letters, by what versions change. */
const TOLD =
  /^(?:Adds|Updates|Corrects|Clarifies|Recasts|Refiles|Restores)\b[^()[\]]*\b(?:para(?:graph)?s?|graf?s|throughout|quotes?|details?|background|byline|dateline|headline)\b/;
const CHANGERS = 'AUCR';
const LONGEST_TOLD = 160;

/** An embargo that no line of its own tells. */
const HELD =
  /^(?:STRICTLY )?(?:EMBARGO(?:ED)? ?(?:UNTIL|until|TILL|till|TO|FOR|[:)])|HOLD FOR RELEASE\b)|^Embargo(?:ed)? (?:until|till|to)\b/;

/** `EDS PLEASE CHECK`, `Eds. note: a map moves`. */
const ASKED = /^eds\b\.?\s*(?:note|pls|please)\b/i;
const SUBS = /^subs\s*:/i;

const TO_COME = /^TK \p{Ll}/u;

const CQ = /^cq[ )\]:]/i;
const QUARTERLY = /\bQ\p{L}*\s$/u;

/** What labels begin with; changes are in capitals. */
const INITIALS: ReadonlySet<string> = new Set(
  [...toEditors].flatMap((label) => [label.charAt(0), label.charAt(0).toUpperCase()]),
);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const LONGEST_LABEL = 32;
const BEFORE = 10;
const SMALL = /\p{Ll}/u;

const OPENING = /^\s*(?:(\p{L}[\p{L}'’ ]+)\.?\s*(?:[:;]|(?<=\s)[–—-])|([A-Z]{4,})\s+[^\s)\]])/u;

/** The notes in a stretch, none of which overlap. */
function cutsIn(text: string, { span: [start, end], table, lines }: Stretch, opened: readonly Opening[]): Span[] {
  const cuts: Span[] = [];
  for (let i = firstPlace(opened.length, (place) => (opened[place]?.at ?? 0) >= start); i < opened.length; i++) {
    const opening = opened[i];
    if (!opening || opening.at >= end) break;
    if (opening.at < (cuts.at(-1)?.[1] ?? start) || (opening.close === '' && opening.at === start)) continue;
    cuts.push(cutAt(text, [start, table ? lineEnd(lines, opening.at) : end], opening));
  }
  return cuts;
}

/** A note to where it closes; where nothing closes it, all that stands behind it, since nothing tells where the copy goes on. */
function cutAt(text: string, [start, end]: Span, { at, open, close }: Opening): Span {
  const furthest = Math.min(end, at + LONGEST);
  const closes = (by: string): number | null => closeOf(text, at + open.length, furthest, open, by);
  let [from, to] = [at, closes(close) ?? closes('///') ?? end];
  // `((EDS: check))`
  while (from > start && text.charAt(from - 1) === open && to < end && text.charAt(to) === close)
    [from, to] = [from - 1, to + 1];
  return [from, to];
}

/** Longer than any note. */
const LONGEST = 900;

/** Where what is open at a place closes, brackets within it aside; null where nothing closes it. */
function closeOf(text: string, from: number, end: number, open: string, close: string): number | null {
  let depth = 1;
  for (let at = from; at < end && close !== ''; at++) {
    if (text.startsWith(close, at)) depth--;
    else if (text.startsWith(open, at)) depth++;
    if (depth === 0) return at + close.length;
  }
  return null;
}

const lineEnd = (lines: Stretch['lines'], at: number): number =>
  lines[firstPlace(lines.length, (place) => (lines[place]?.inner[1] ?? 0) > at)]?.inner[1] ?? at;

/** What was cut out, as a note. */
const noteAt = (source: string, span: Span): Note => ({
  text: oneLine(source, ...span),
  reason: 'editors’ note',
  audience: 'editors',
  span,
  rule: 'asides/bracket',
});

const isChange = ({ text }: Note): boolean => changeVerbs.has(/[A-Za-z]+/.exec(text)?.[0].toLowerCase() ?? '');
