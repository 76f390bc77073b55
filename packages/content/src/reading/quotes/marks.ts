import type { Word } from '../../text/words.ts';
import { isMark, sideOf, singleSideOf } from './mark-sides.ts';
import { type Paragraph, sentenceAt } from './paragraphs.ts';

/** Words between quotation marks, by their indices in the paragraph. */
export interface Stretch {
  /** The opening mark; where none stands, the first word. */
  readonly from: number;
  /** Behind the closing mark; where none stands, behind the last word. */
  readonly to: number;
  /** The opening mark; empty where it goes on from the paragraph before. */
  readonly mark: string;
  /** True where no mark closes it. */
  readonly open: boolean;
}

/** What quotation marks delimit, and the marks that have no partner. */
export interface Marked {
  readonly stretches: readonly Stretch[];
  readonly stray: readonly Word[];
}

/** What stands around a paragraph. */
export interface Around {
  /** The paragraph before left a quotation open. */
  readonly goesOn: boolean;
  /** The paragraph after opens with a quotation mark. */
  readonly resumes: boolean;
}

interface Opened {
  readonly from: number;
  readonly single: boolean;
  /** How many stretches were complete when this one opened: those after it lie within it. */
  readonly inner: number;
  /** Behind an apostrophe that may have closed it: `the 'owners' club`. */
  maybe: number;
}

/**
 * Finds the stretches between quotation marks: straight and curly, ` `` ` with `''`, `«»`, `„“`, single ones outside
 * double ones. What is quoted within a quotation belongs to it. A paragraph that opens a quotation and does not close it
 * is quoted to its end.
 */
export function markedIn(paragraph: Paragraph, { goesOn, resumes }: Around): Marked {
  const { words } = paragraph;
  const found: Stretch[] = [];
  const stray: Word[] = [];
  const opened: Opened[] = [];
  let doubles = 0;
  let waiting = goesOn;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== 'mark' || !isMark(word.text)) continue;
    const [before, after] = [words[at - 1], words[at + 1]];
    const top = opened.at(-1);
    const single = doubles === 0 ? singleSideOf(word, before, after, top?.single === true) : null;
    if (single === 'open') opened.push({ from: at, single: true, inner: found.length, maybe: 0 });
    else if (single === 'maybe' && top) top.maybe ||= at + 1;
    else if (single === 'close' && top) close(opened.pop(), at + 1);
    if (single !== null || "'‘’".includes(word.text)) continue;
    const side = sideOf(word, before, after, doubles > 0);
    if (side === 'open') {
      if (at === 0) waiting = false;
      opened.push({ from: at, single: false, inner: found.length, maybe: 0 });
      doubles++;
    } else if (side === 'close' && doubles > 0) {
      while (opened.at(-1)?.single) opened.pop();
      close(opened.pop(), at + 1);
      doubles--;
    } else if (side === 'close' && waiting) {
      opened.length = 0;
      found.length = 0;
      found.push({ from: 0, to: at + 1, mark: '', open: false });
      waiting = false;
    } else if (side === 'close') stray.push(word);
  }
  return settle();

  function close(start: Opened | undefined, to: number): void {
    if (!start) return;
    found.length = start.inner;
    found.push({ from: start.from, to, mark: words[start.from]?.text ?? '', open: false });
  }

  /** What is still open at the end: it runs to the end, unless a later quotation shows that its closing mark was forgotten. */
  function settle(): Marked {
    const kept: Stretch[] = [];
    let taken = 0;
    opened.forEach((start, index) => {
      while (taken < start.inner) push(kept, found[taken++]);
      const mark = words[start.from];
      const until = opened[index + 1]?.inner ?? found.length;
      const child = found[start.inner];
      if (!mark) return;
      if (start.single) {
        if (start.maybe > 0 && (!child || child.from > start.maybe)) {
          kept.push({ from: start.from, to: start.maybe, mark: mark.text, open: false });
        }
        return;
      }
      if (index === 0 && start.from === 0 && resumes) {
        kept.push({ from: 0, to: words.length, mark: mark.text, open: true });
        taken = found.length;
        return;
      }
      const next = Math.min(
        until > start.inner ? (child?.from ?? words.length) : words.length,
        opened[index + 1]?.from ?? words.length,
      );
      if (!(resumes && next === words.length)) stray.push(mark);
      const to = next === words.length ? next : sentenceAt(paragraph, next);
      if (to > start.from + 1) kept.push({ from: start.from, to, mark: mark.text, open: true });
    });
    while (taken < found.length) push(kept, found[taken++]);
    return { stretches: kept, stray };
  }
}

function push(list: Stretch[], item: Stretch | undefined): void {
  if (item && item.from >= (list.at(-1)?.to ?? 0)) list.push(item);
}
