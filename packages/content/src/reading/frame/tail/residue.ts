import type { Pass, Stretch } from '../../draft.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { phraseOf, takeOut } from '../lines/stretch.ts';
import { furnitureOf } from './furniture.ts';

/**
 * What is left of the page that the copy was taken from: lines that only a page has, wherever they stand, and those that
 * a page may have before the headline's paragraph or after the last.
 */
export const residue: Pass = (draft) => {
  const { stretches } = draft;
  let edges: Edges | null = null;
  const taken = takeOut(stretches, (stretch, i) => {
    const kind = furnitureOf(stretch.text);
    if (kind === null) return null;
    edges ??= edgesOf(stretches);
    const isResidue = kind === 'always' || i < edges.top || i >= edges.tail;
    return isResidue ? { ...phraseOf(stretch, 'residue/furniture'), reason: 'page furniture' } : null;
  });
  return taken ? { ...draft, stretches: taken.left, residue: [...draft.residue, ...taken.found] } : draft;
};

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

const isCopy = ({ text, table }: Stretch): boolean => table || text.length > 60 || endsSentence(text);
