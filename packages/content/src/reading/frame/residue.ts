import type { Pass, Stretch } from '../draft.ts';
import { furnitureOf } from './furniture.ts';
import { leaving, phraseOf } from './stretch.ts';

/**
 * What is left of the page that the copy was taken from: lines that only a page has, wherever they stand, and those that
 * a page may have before the headline's paragraph or after the last.
 */
export const residue: Pass = (draft) => {
  const { stretches } = draft;
  const edges = edgesOf(stretches);
  const taken = stretches.map((stretch, i) => {
    const kind = furnitureOf(stretch.text);
    return kind === 'always' || (kind === 'edge' && (i < edges.top || i >= edges.tail));
  });
  if (!taken.includes(true)) return draft;
  return {
    ...leaving(
      draft,
      stretches.filter((_, i) => !taken[i]),
    ),
    residue: [
      ...draft.residue,
      ...stretches
        .filter((_, i) => taken[i])
        .map((one) => ({ ...phraseOf(one, 'residue/furniture'), reason: 'page furniture' })),
    ],
  };
};

/** The stretches before the first sentence of the copy, and those after the last. */
function edgesOf(stretches: readonly Stretch[]): { top: number; tail: number } {
  const first = stretches.findIndex(isCopy);
  const last = stretches.findLastIndex(isCopy);
  return first < 0 ? { top: 0, tail: stretches.length } : { top: first, tail: last + 1 };
}

const isCopy = ({ text, table }: Stretch): boolean => table || text.length > 60 || /[.!?]["”’)]?$/.test(text);
