import type { Pass } from '../draft.ts';
import { parseDateline } from './dateline-parse.ts';
import { leaving, part } from './stretch.ts';

/** How many stretches after the headline may stand before the one that the dateline opens. */
const FURTHEST = 8;

/**
 * The dateline: opening the first paragraph, or on a line of its own above it. One that only its shape tells must open
 * the very first stretch; one with its agency or date may stand below a picture's caption or a note.
 */
export const dateline: Pass = (draft) => {
  for (const [i, stretch] of draft.stretches.slice(0, FURTHEST).entries()) {
    const found = stretch.table ? null : parseDateline(draft.text, stretch.span);
    if (!found || (found.strength !== 'sure' && i > 0)) continue;
    const rest = part(draft.text, stretch, [found.dateline.span[1], stretch.span[1]]);
    return {
      ...leaving(draft, draft.stretches.toSpliced(i, 1, ...(rest ? [rest] : []))),
      dateline: found.dateline,
    };
  }
  return draft;
};
