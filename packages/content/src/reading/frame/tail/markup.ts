import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Residue } from '../../../model/residue.ts';
import type { Pass } from '../../draft.ts';
import { phraseOf, takeOut } from '../lines/stretch.ts';

/** In lower case, as pages have them; a short word alone between such signs may be the symbol of a share. */
const TAG =
  '</?(?:[a-z][a-z0-9]*(?:\\s[^<>]*|/)|p|br|div|li|tr|td|[uo]l|h[1-6r]|[abi]|em|strong|span|table)>|</[a-z][a-z0-9]*>';

const MARKUP = new RegExp(
  `${TAG}|&(?:amp|nbsp|quot|apos|lt|gt|[mn]dash|[lr][sd]quo|hellip|#\\d{2,5}|#x[\\da-fA-F]{2,5});|, opens (?:in a )?new (?:tab|window)\\b`,
);

const TAGS_ALONE = new RegExp(`^(?:(?:${TAG})\\s*)+$`);

/** True for a line of HTML tags and nothing else. */
export const isTags = (text: string): boolean => text.startsWith('<') && text.endsWith('>') && TAGS_ALONE.test(text);

/**
 * HTML left in copy that was taken from a page: lines of nothing but tags are set aside; the rest stands in the text as it
 * came, and is told of once.
 */
export const markup: Pass = (draft) => {
  const { text } = draft;
  if (!text.includes('<') && !text.includes('&') && !text.includes(', opens ')) return draft;
  const found = MARKUP.exec(text);
  if (!found) return draft;
  const taken = takeOut(draft.stretches, (stretch): Residue | null =>
    isTags(text.slice(...stretch.span)) ? { ...phraseOf(stretch, 'markup/tags'), reason: 'markup' } : null,
  );
  return {
    ...draft,
    ...(taken && { stretches: taken.left, residue: [...draft.residue, ...taken.found] }),
    diagnostics: [
      ...draft.diagnostics,
      diagnose('markup', [found.index, found.index + found[0].length], { markup: found[0].slice(0, 40) }),
    ],
  };
};
