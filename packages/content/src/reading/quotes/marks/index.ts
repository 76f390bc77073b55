import { type Word, wordAt } from '../../../text/words/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isMeasure, isSingle, sideOf, singleSideOf } from './mark-sides.ts';
import type { Marked, Stretch } from './marked.ts';
import { type Opened, withOpen } from './open-marks.ts';

/** Before the first paragraph. */
export const NOTHING: Marked = { stretches: [], stray: [], goesOn: false, owed: null };

/**
 * Finds the stretches between quotation marks: straight and curly, ` `` ` with `''`, `«»`, `„“`, single ones outside
 * double ones. What is quoted within a quotation belongs to it. A paragraph that opens a quotation and does not close it
 * is quoted to its end.
 *
 * @param before What the paragraph before has left open.
 * @param next The first word of the paragraph after, which may open with a quotation mark.
 */
export function markedIn(paragraph: Paragraph, { goesOn, owed }: Marked, next: Word | undefined): Marked {
  const { words, marks } = paragraph;
  if (marks.length === 0) return { ...NOTHING, owed };
  const found: Stretch[] = [];
  const stray: Word[] = [];
  const opened: Opened[] = [];
  let doubles = 0;
  let waiting = goesOn;
  let settles = false;
  for (const at of marks) {
    const word = words[at] as Word;
    if (isSingle(word)) {
      if (doubles === 0) meetSingle(words, at, found, opened);
      continue;
    }
    const before = wordAt(words, at - 1);
    const after = words[at + 1];
    if (doubles === 0 && isMeasure(word, before)) continue;
    const endsAll = after === undefined && (waiting || owed);
    if (!endsAll && sideOf(word, before, after, doubles > 0) === 'open') {
      if (at === 0) waiting = false;
      opened.push({ from: at, single: false, inner: found.length, maybe: 0 });
      doubles++;
    } else if (doubles > 0) {
      while (opened.at(-1)?.single) opened.pop();
      close(found, words, opened.pop(), at + 1);
      doubles--;
    } else if (waiting) {
      opened.length = 0;
      found.length = 0;
      found.push({ from: 0, to: at + 1, mark: '', open: false });
      waiting = false;
      settles = true;
    } else if (owed && !settles && found.length === 0) settles = true;
    else stray.push(word);
  }
  const { stretches, left } = withOpen(paragraph, found, opened, next, stray);
  const quotes = stretches.length > 0 || left !== null;
  if (owed && quotes && !settles) stray.push(owed);
  const end = stretches.at(-1);
  return {
    ...{ stretches, stray },
    goesOn: end?.open === true && end.to === words.length,
    owed: quotes || settles ? left : owed,
  };
}

/** Opens or closes what a single mark does, outside double ones. */
function meetSingle(words: readonly Word[], at: number, found: Stretch[], opened: Opened[]): void {
  const top = opened.at(-1);
  const side = singleSideOf(words[at] as Word, wordAt(words, at - 1), words[at + 1], top !== undefined);
  if (side === 'open') opened.push({ from: at, single: true, inner: found.length, maybe: 0 });
  else if (side === 'maybe' && top) top.maybe ||= at + 1;
  else if (side === 'close' && top) close(found, words, opened.pop(), at + 1);
}

/** Ends what was opened; the stretches within it belong to it. */
function close(found: Stretch[], words: readonly Word[], start: Opened | undefined, to: number): void {
  if (!start) return;
  while (found.length > start.inner) found.pop();
  const { from } = start;
  if (!isWithinName(words, from, to)) found.push({ from, to, mark: words[from]?.text ?? '', open: false });
}

/** `Ada "Bo" Brandt`. */
const isWithinName = (words: readonly Word[], from: number, to: number): boolean =>
  to - from < 5 &&
  words[from + 1]?.shape === 'capital' &&
  words[from - 1]?.shape === 'capital' &&
  words[to]?.shape === 'capital';
