import type { Block } from '../../../model/block.ts';
import type { Note } from '../../../model/note.ts';
import type { Residue } from '../../../model/residue.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { BULLET, NUMBER } from '../../../text/sentences/list-signs.ts';
import { isSubhead, pastDashes } from '../../../text/signs.ts';
import { dateLineAt } from '../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { monthNames } from '../../words/calendar-words.ts';
import { datelineAt } from '../dateline/at.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { isRule } from '../lines/stands-alone.ts';
import { noteOf, residueOf } from '../lines/stretch.ts';
import { isFlush } from '../lines/wrapping.ts';
import { isToReaders } from '../notices/to-readers.ts';
import { captionRule } from './captions.ts';
import { isHeading, LONGEST_TITLE, RESULT } from './heading.ts';
import { isDigest } from './is-digest.ts';
import { isQuotation } from './quotation.ts';

/**
 * What no other pass has taken becomes the body, each stretch a block of its kind; the items of a list make one block. A
 * date on a line of its own near the top speaks of the copy, and is a note.
 */
export const blocks: Pass = (draft) => {
  const body: Block[] = [];
  const notes: Note[] = [];
  const repeated: Residue[] = [];
  const { stretches, text: source } = draft;
  // dates above all that is told speak of the copy too
  let told = false;
  let timeline: boolean | undefined;
  const flush = isFlush(draft.lines);
  // nothing but indents or short lines part paragraphs
  const indented = stretches.length > FEW && stretches.slice(2).every(({ spaced }) => !spaced);
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch) break;
    if (isDateLine(source, stretch, told ? i : 0)) {
      timeline ??= isTimeline(source, stretches);
      if (!timeline || LABELLED.test(stretch.text)) {
        notes.push(noteOf(stretch, 'blocks/date-line', 'date line', 'everyone'));
        continue;
      }
    }
    if (stretch.text === '') {
      notes.push(noteOf(stretch, 'blocks/control', 'transmission control'));
      continue;
    }
    told ||= endsSentence(stretch.text) || stretch.table || stretch.text.endsWith(':');
    const items = itemsFrom(source, stretches, i);
    if (items > 1) {
      body.push(listOf(source, stretches.slice(i, i + items)));
      i += items - 1;
      continue;
    }
    const apart = stretch.spaced || flush || (indented && isBetweenSentences(stretches, i));
    const [kind, rule] = kindOf(draft, stretch, i, apart);
    // pages set a caption below its picture, and once more for those who cannot see that
    if (kind === 'caption' && body.at(-1)?.kind === kind && body.at(-1)?.text === stretch.text) {
      repeated.push(residueOf(stretch, 'blocks/repeated', 'repeated caption'));
      continue;
    }
    const text = kind === 'table' ? rowsOf(source, stretch.span) : pastDashes(stretch.text);
    body.push({ kind, text, sentences: [], span: stretch.span, rule });
  }
  // a rule at the end parts the copy from what other passes took
  const end = body.findLastIndex(({ kind }) => kind !== 'break') + 1;
  const rules = body.slice(end).map((rule) => residueOf(rule, 'blocks/end', 'section break'));
  const rest = [...repeated, ...rules];
  return {
    ...draft,
    stretches: [],
    body: body.slice(0, end),
    notes: notes.length > 0 ? [...draft.notes, ...notes] : draft.notes,
    residue: rest.length > 0 ? [...draft.residue, ...rest] : draft.residue,
  };
};

/** Items as one block, a line each; of a list that a note was cut from, without what that left. */
function listOf(source: string, items: readonly Stretch[]): Block {
  const span: Span = [items[0]?.span[0] ?? 0, items.at(-1)?.span[1] ?? 0];
  const lines = source.slice(...span).split('\n');
  const isCut = items.some(({ cut }) => cut);
  const text = (isCut ? lines.map((line) => oneLine(line)) : lines).join('\n');
  return { kind: 'list', text, sentences: [], span, rule: 'blocks/items' };
}

/** The rows of a table as they stand, without the controls that set them and what parts them from one another. */
const rowsOf = (source: string, span: Span): string =>
  source
    .slice(...span)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ANPA 1312 sets tables with them
    .replace(/[\x00-\x08\x0e-\x1f]+\^?/g, '')
    .replace(/\n\s*\n/g, '\n');

/** A date alone speaks of the copy near the top, and with its label wherever it stands. */
const isDateLine = (source: string, { span, text }: Stretch, i: number): boolean =>
  (i < TOP || LABELLED.test(text)) && dateLineAt(source, span) !== null;

const LABELLED = /^(?:(?:first|last) )?(?:published|posted|updated|modified)\b/i;

/** True where more than one day stands alone above what happened on it: `March 5`, a paragraph, `April 6`, another; or above what is to be played. */
function isTimeline(source: string, stretches: readonly Stretch[]): boolean {
  const days = stretches.flatMap((stretch, i) => {
    const below = stretches[i + 1]?.text ?? '';
    const line = (endsSentence(below) || RESULT.test(below)) && dateLineAt(source, stretch.span);
    return line && !line.labelled ? `${line.meaning.month} ${line.meaning.day}` : [];
  });
  return new Set(days).size > 1;
}

/** How many stretches from one on are alike, as the items of a list: by a bullet, by numbers that count up, as fixtures. */
function itemsFrom(source: string, stretches: readonly Stretch[], from: number): number {
  const first = stretches[from]?.text ?? '';
  const fixture = isFixture(first);
  const bullet = BULLET.exec(first)?.[0].trim();
  const number = numberOf(first);
  let at = from;
  for (; at < stretches.length; at++) {
    const text = stretches[at]?.text ?? '';
    const isItem = bullet ? text.startsWith(bullet) : fixture ? isFixture(text) : numberOf(text) === number + at - from;
    if (!isItem || isRule(text) || isSubhead(text) || (at > from && !isNext(source, stretches, at))) break;
  }
  return at - from;
}

/** `Rovers v Orrin Town (1700)` */
const isFixture = (text: string): boolean => text.length < LONGEST_TITLE && text.includes(' v ') && !endsSentence(text);

/** True where nothing stood between a stretch and the one before: a note may have been taken out there, or its line made blank. */
function isNext(source: string, stretches: readonly Stretch[], at: number): boolean {
  const gap = source.slice(stretches[at - 1]?.span[1], stretches[at]?.span[0]);
  return gap.trim() === '' && !BLANKED.test(gap);
}

const BLANKED = /\n {5,}\r?\n/;

/** Whether paragraphs stand on both sides, and no rows of a list. */
const isBetweenSentences = (stretches: readonly Stretch[], i: number): boolean =>
  [stretches[i - 1], stretches[i + 1]].every((one) => one !== undefined && endsSentence(one.text));

/** So many stretches may be all of a frame. */
const FEW = 4;

/** The number that a line opens on. */
const numberOf = (text: string): number => Number(NUMBER.exec(text)?.[1] ?? Number.NaN);

function kindOf(draft: Draft, stretch: Stretch, i: number, apart: boolean): [kind: Block['kind'], rule: string] {
  const { text, stretches } = draft;
  if (stretch.table) return ['table', 'blocks/columns'];
  if (isRule(stretch.text)) return ['break', 'blocks/rule'];
  const caption = captionRule(text, stretch);
  if (caption) return ['caption', caption];
  if (isToReaders(stretch.text)) return ['note', 'blocks/note'];
  if (
    isSubhead(stretch.text) ||
    isItemTitle(draft, stretch, i) ||
    isHeading(stretch, stretches[i + 1], stretches[i - 1], apart)
  )
    return ['heading', 'blocks/heading'];
  if (isQuotation(stretch.text, stretches[i - 1]?.text)) return ['quote', 'blocks/quotation'];
  return ['paragraph', 'blocks/paragraph'];
}

/** The title of a digest's story right above its dateline, which a rule may part from the story before, and may end on a month cut short. */
function isItemTitle(draft: Draft, { text }: Stretch, i: number): boolean {
  const [above, below] = [draft.stretches[i - 1], draft.stretches[i + 1]];
  if (!above || !below || text.length > LONGEST_TITLE || !isDigest(draft)) return false;
  if (endsSentence(text) && !(MONTH_LAST.test(text) && isRule(above.text))) return false;
  return datelineAt(draft.text, below.span) !== null;
}

const MONTH_LAST = new RegExp(`\\b(?:${monthNames.flatMap(([, ...short]) => short).join('|')})\\.$`, 'i');

/** How many blocks from the top a date on a line of its own may stand. */
const TOP = 3;
