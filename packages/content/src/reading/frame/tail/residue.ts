import { agencyOf } from '../../../agencies/index.ts';
import type { Residue } from '../../../model/residue.ts';
import { oneLine } from '../../../text/one-line.ts';
import { BULLET } from '../../../text/sentences/list-signs.ts';
import { isCapitals } from '../../../text/words/is-capitals.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { datelineAt } from '../dateline/at.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { part, partedAt, residueOf, takeOut } from '../lines/stretch.ts';
import { isToReaders } from '../notices/to-readers.ts';
import { endsItsPage, FURNITURE, furnitureEnd, furnitureOf, opensLinks } from './furniture.ts';
import { isCode, pageWords } from './page-words.ts';
import { signOffOf } from './sign-off-lines.ts';
import { tailFrom } from './tail.ts';

/**
 * What is left of the page that the copy was taken from: lines that only a page has, wherever they stand, and those that
 * a page may have before the headline's paragraph or after the last.
 */
export const residue: Pass = (draft) => {
  const stretches = draft.stretches.flatMap((stretch, i) => (i < TOP ? withoutOffer(draft.text, stretch) : [stretch]));
  let edges: Edges | null = null;
  const links = linksIn(stretches);
  let ended = false;
  const tail = tailFrom(stretches);
  // where Yonhap's copy ends: below, its pages link to more
  const closed = stretches.findLastIndex(({ text }, i) => text === '(END)' && i + 1 >= tail);
  const taken = takeOut(stretches, (stretch, i) => {
    if (links.has(i) || ended || (closed > 0 && i > closed && isLink(stretch, true)))
      return residueOf(stretch, 'residue/links', FURNITURE);
    if (isToReaders(stretch.text)) return null;
    const kind = isCode(stretch.text)
      ? 'always'
      : (furnitureOf(stretch.text) ?? (i > 0 || endsSentence(stretch.text) ? pageWords(stretch.text) : null));
    // `Share` is of a page, and `MORE` of a wire
    ended = kind === 'always' && i > 1 && endsItsPage(stretch.text);
    if (kind === null || (kind === 'edge' && isCapitals(stretch.text) && signOffOf(stretch.text))) return null;
    edges ??= edgesOf(stretches);
    const isResidue = kind === 'always' || i < edges.top || i >= edges.tail;
    return isResidue ? residueOf(stretch, 'residue/furniture', FURNITURE) : null;
  });
  return cutEnds(taken ? { ...draft, stretches: taken.left, residue: [...draft.residue, ...taken.found] } : draft);
};

/** How many stretches from the top the dateline of a story may stand. */
const TOP = 4;

/** Parts from its dateline what a page offers behind that before the story: `(Bloomberg) -- Sign up for Tides, our newsletter.` */
function withoutOffer(source: string, stretch: Stretch): readonly Stretch[] {
  if (!OFFER.test(stretch.text)) return [stretch];
  const { strength, dateline } = datelineAt(source, stretch.span) ?? {};
  const parts = strength === 'sure' && dateline ? partedAt(source, stretch, dateline.span[1]) : null;
  return parts && pageWords(parts[1].text) === 'always' ? parts : [stretch];
}

const OFFER = /sign up|subscribe|inbox/i;

/** The links to other copy: below `Related articles` and the like all that is no sentence to the end, within the copy the long lines right below it. */
function linksIn(stretches: readonly Stretch[]): ReadonlySet<number> {
  const links = new Set<number>();
  const labels = new Set(
    stretches.flatMap(({ text, table }, i) =>
      i > 0 && !table && (opensLinks(text) || (ONLINE.test(text) && ADDRESS.test(stretches[i + 1]?.text ?? '')))
        ? [i]
        : [],
    ),
  );
  if (labels.size === 0) return links;
  const last = stretches.findLastIndex(({ text, table }) => table || endsSentence(text));
  let atEnd = false;
  for (const [i, stretch] of stretches.entries()) {
    const below = labels.has(i - 1) || (links.has(i - 1) && (!stretch.spaced || BULLET.test(stretch.text)));
    if ((atEnd || below) && isLink(stretch, atEnd)) links.add(i);
    atEnd ||= i > last && labels.has(i);
  }
  // `Related:` within the copy, which is none of a page's own where nothing is linked
  for (const label of labels) if (links.has(label + 1)) links.add(label);
  return links;
}

/** AP's, below the copy, with the addresses of what it is about. */
const ONLINE = /^online:?$/i;
const ADDRESS = /https?:\/\/|\bwww\.\w/;

/** Shorter than most titles, and longer than most subheads. */
const TITLE = 30;

/** A control that ends a message is none. */
const isLink = ({ text }: Stretch, atEnd: boolean): boolean =>
  text >= ' ' &&
  !endsSentence(text) &&
  (atEnd ? signOffOf(text) === null && !agencyOf(text) && !/^source\s*:/i.test(text) : text.length >= TITLE);

/** Cuts off what a page has run on to the end of a caption. */
function cutEnds(draft: Draft): Draft {
  const found: Residue[] = [];
  const stretches = draft.stretches.map((stretch) => {
    const [start, end] = stretch.span;
    const at = stretch.table ? -1 : furnitureEnd(draft.text.slice(Math.max(start, end - LONGEST), end));
    if (at < 0) return stretch;
    const from = Math.max(start, end - LONGEST) + at;
    const rest = part(draft.text, stretch, [start, from]);
    if (!rest) return stretch;
    const text = oneLine(draft.text.slice(from, end));
    found.push(residueOf({ text, span: [from, end] }, 'residue/run-on', FURNITURE));
    return rest;
  });
  return found.length > 0 ? { ...draft, stretches, residue: [...draft.residue, ...found] } : draft;
}

const LONGEST = 120;

interface Edges {
  readonly top: number;
  readonly tail: number;
}

/** The stretches before the first sentence of the copy, and those after the last. */
function edgesOf(stretches: readonly Stretch[]): Edges {
  const first = stretches.findIndex(isCopy);
  const last = stretches.findLastIndex(isCopy);
  return first < 0 ? { top: 0, tail: stretches.length } : { top: first, tail: last + 1 };
}

const isCopy = ({ text, table }: Stretch): boolean =>
  table || ((text.length > 60 || endsSentence(text)) && furnitureOf(text) !== 'always' && pageWords(text) !== 'always');
