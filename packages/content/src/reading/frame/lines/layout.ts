import type { Line } from '../../../text/lines.ts';
import { BULLETS } from '../../../text/sentences/list-signs.ts';
import type { Pass, Stretch } from '../../draft.ts';
import { datelineAt } from '../dateline/at.ts';
import { closesCaption } from './caption-end.ts';
import { closeOf } from './close-of.ts';
import { FRAME_LINES, opensNote, opensPart } from './opens-part.ts';
import { hasColumns, isFigures, isHead, isRow } from './rows.ts';
import { partedLines } from './run-together.ts';
import { standsAlone } from './stands-alone.ts';
import { stretchOf } from './stretch.ts';
import { undoubled } from './undoubled.ts';
import { firstWord, indentOf, lengthOf, opensOnTab, RAGGED, type Setting, settingOf } from './wrapping.ts';

/**
 * Groups lines into stretches: at blank lines, at indents, and where a line ends before the column that the copy is
 * wrapped at. Rows of a table stay together and keep their lines.
 */
export const layout: Pass = (draft) => {
  const { text } = draft;
  const lines = undoubled(text, draft.lines);
  const setting = settingOf(text, lines);
  const gapped = hasColumns(text);
  const stretches: Stretch[] = [];
  let open: Line[] = [];
  let table = false;
  let spaced = true;
  const close = () => {
    if (open.length > 0) stretches.push(stretchOf(text, open, spaced, table && open.length > 1));
    open = [];
    spaced = false;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.blank) {
      const [first, last] = [open[0], open.at(-1)];
      if (first && last && !table && isWithinNote(text, first, last) && closesBelow(text, first)) continue;
      // pages set each row of a table apart
      const below = lines[i + 1];
      if (table && below && !below.blank && (open.length === 1 || lines[i - 2]?.blank) && isRow(text, below)) continue;
      close();
      spaced = true;
    } else {
      const row = (gapped && (isRow(text, line) || isHead(text, line, lines[i + 1]))) || isFigures(text, lines, i);
      const last = open.at(-1);
      // below the headline, since a date alone may also stand under that
      const closes = last !== undefined && stretches.length > 1 && closesCaption(text, open, line);
      const goes = (): boolean =>
        closes ||
        isWithinNote(text, open[0] ?? line, last ?? line) ||
        goesOn(text, last ?? line, line, setting, i < FRAME_LINES, stretches.length > 0 && !stretches.at(-1)?.table);
      if (last && (row || table ? row !== table : !goes())) close();
      if (open.length === 0) table = row;
      open.push(line);
    }
  }
  close();
  return { ...draft, lines, stretches: partedLines(text, stretches) };
};

/**
 * True where the second line goes on with the paragraph of the first.
 *
 * @param below Whether a headline may stand above them, so that neither is one.
 */
function goesOn(
  source: string,
  last: Line,
  line: Line,
  { width, indent, tabs, flush }: Setting,
  near: boolean,
  below: boolean,
): boolean {
  if (width > 0 && lengthOf(last) > width + RAGGED) return false;
  if (indentOf(line) > indentOf(last) || indentOf(line) > indent + 1)
    return opensItem(source, last) && !opensItem(source, line) && !standsAlone(source, last);
  if (tabs && opensOnTab(source, line) && endsOnMark(source, last)) return false;
  if (near && goesOnFromDateline(source, last, line)) return true;
  const broken = !endsOnMark(source, last) || (startsLower(source, line) && endsOnSaying(source, last));
  // dpa closes the last line of a headline: `debate =`
  const closes = broken && source.charCodeAt(line.inner[1] - 1) === EQUALS && startsLower(source, line);
  if (standsAlone(source, last) || (!closes && standsAlone(source, line)) || startsItem(source, last, line))
    return false;
  if (opensPart(source, last, line, near)) return false;
  if (
    broken &&
    (startsLower(source, line) ||
      isOpen(source, last, line) ||
      (below && width === 0 && !flush && breaksOff(source, last, line)))
  )
    return true;
  return width > 0 && lengthOf(last) + 1 + firstWord(source, line) > width - RAGGED;
}

/** True where a bracket that tells editors something has not closed yet: `((anna.holm@example.com; Messaging:`, `(Eds: a map moves.` */
function isWithinNote(source: string, first: Line, last: Line): boolean {
  const [start, end] = [first.inner[0], last.inner[1]];
  const open = source.charAt(start);
  if ((open !== '(' && open !== '[') || end - start > LONGEST_NOTE) return false;
  const isContact = source.startsWith('((', start);
  if (!isContact && !opensNote(source.slice(start + 1, start + LONGEST_NOTE))) return false;
  return !source.slice(start, end).includes(isContact ? '))' : open === '(' ? ')' : ']');
}

/** True where the bracket that opens a line closes further down, brackets within it aside: a note may run over blank lines. */
function closesBelow(source: string, { inner: [start] }: Line): boolean {
  const open = source.charAt(start);
  return closeOf(source, start + 1, start + LONGEST_NOTE, open, open === '(' ? ')' : ']') !== null;
}

/** No note is longer. */
const LONGEST_NOTE = 900;

/** A line that opens in lower case goes on with the one before, whatever the width, where that one ends no sentence. */
const startsLower = (source: string, { inner }: Line): boolean =>
  /^["“‘(]?\p{Ll}/u.test(source.slice(inner[0], inner[0] + 3));

/** True where a line ends on a word which another follows, `SEA WALL HOLDS AS`, or one in capitals opens on what joins it to the last. */
const isOpen = (source: string, { inner: [start, end] }: Line, { inner: [from] }: Line): boolean =>
  /\s(?:as|of|the|to|for|and|an|with|from)$/i.test(source.slice(Math.max(start, end - 6), end)) ||
  /^[A-Z]{2} (?:AS|OF|TO|FOR|AND|WITH|FROM|AFTER) [A-Z]/.test(
    `${source.slice(end - 2, end)} ${source.slice(from, from + 7)}`,
  );

const EQUALS = 0x3d;

/** A dateline that was wrapped before its dash. */
function goesOnFromDateline(source: string, last: Line, { inner: [start] }: Line): boolean {
  if (!DASHES.includes(source.charAt(start)) || source.charAt(last.inner[1] - 1) !== ')') return false;
  return datelineAt(source, last.inner)?.dateline.span[1] === last.inner[1];
}

const DASHES = '-–—―_';

/** A line longer than most headlines that ends on a word or a comma was broken there, though nothing tells the width, unless the next opens on a dateline. */
const breaksOff = (source: string, last: Line, { inner }: Line): boolean =>
  lengthOf(last) > LONG && /[\p{L}\d,]/u.test(source.charAt(last.inner[1] - 1)) && datelineAt(source, inner) === null;

const LONG = 80;

const endsOnMark = (source: string, { inner }: Line): boolean => '.!?:;"”’)'.includes(source.charAt(inner[1] - 1));

/** `"It is in every house,"`: who said so is still to come, as behind `"Is it over?"`. */
const endsOnSaying = (source: string, { inner: [, end] }: Line): boolean =>
  /[,?!]["”'’]{1,2}$/.test(source.slice(end - 3, end));

/** A dash may also fall at the start of a line by chance: it opens an item after a sentence's end or another item. */
function startsItem(source: string, last: Line, line: Line): boolean {
  if (!opensItem(source, line)) return false;
  return endsOnMark(source, last) || opensItem(source, last) || !'-–—_'.includes(source.charAt(line.inner[0]));
}

/** True where a line opens an item of a list, by a bullet. */
function opensItem(source: string, { inner }: Line): boolean {
  return source.charCodeAt(inner[0] + 1) === 32 && SIGNS.includes(source.charAt(inner[0]));
}

const SIGNS = `*-+–—_${BULLETS}`;
