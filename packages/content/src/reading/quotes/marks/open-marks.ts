import type { Word } from '../../../text/words/index.ts';
import { type Paragraph, sentenceAt } from '../paragraphs.ts';
import { isOpeningMark } from './mark-sides.ts';
import type { Stretch } from './marked.ts';

/** An opening mark whose partner has not come yet. */
export interface Opened {
  readonly from: number;
  readonly single: boolean;
  /** How many stretches were complete when this one opened: those after it lie within it. */
  readonly inner: number;
  /** Behind an apostrophe that may have closed it: `the 'owners' club`. */
  maybe: number;
}

/**
 * The stretches of a paragraph with those whose closing mark is missing: they run to the end, or to the sentence of the
 * next quotation. Where that opens a sentence, two paragraphs were merged of which only the last one closes, and no mark
 * is missing.
 *
 * @param stray Takes the marks that have no partner.
 */
export function withOpen(
  paragraph: Paragraph,
  found: readonly Stretch[],
  opened: readonly Opened[],
  next: Word | undefined,
  stray: Word[],
): { stretches: readonly Stretch[]; left: Word | null } {
  const { words } = paragraph;
  const resumes = isOpeningMark(next);
  const kept: Stretch[] = [];
  let left: Word | null = null;
  let taken = 0;
  for (const [index, { from, single, inner, maybe }] of opened.entries()) {
    while (taken < inner) push(kept, found[taken++]);
    const mark = words[from] as Word;
    const child = found[inner];
    if (single) {
      if (maybe > 0 && (!child || child.from > maybe)) kept.push({ from, to: maybe, mark: mark.text, open: false });
      else if (next?.text === mark.text && !child) kept.push({ from, to: words.length, mark: mark.text, open: true });
      continue;
    }
    if (from === 0 && resumes && opened.length === 1) {
      return { stretches: [{ from, to: words.length, mark: mark.text, open: true }], left };
    }
    const later = nextQuoted(found, opened, index);
    const to = later === undefined ? words.length : sentenceAt(paragraph, later);
    if (later === undefined) left = resumes ? null : mark;
    else if (later > to) stray.push(mark);
    if (to > from + 1) kept.push({ from, to, mark: mark.text, open: true });
  }
  while (taken < found.length) push(kept, found[taken++]);
  return { stretches: kept, left };
}

/** Where the next quotation starts behind one that stayed open. */
function nextQuoted(found: readonly Stretch[], opened: readonly Opened[], index: number): number | undefined {
  const inner = opened[index]?.inner ?? 0;
  const later = opened[index + 1];
  return inner < (later?.inner ?? found.length) ? found[inner]?.from : later?.from;
}

function push(list: Stretch[], item: Stretch | undefined): void {
  if (item && item.from >= (list.at(-1)?.to ?? 0)) list.push(item);
}
