import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Residue } from '../../../model/residue.ts';
import type { Pass } from '../../draft.ts';
import { phraseOf, takeOut } from '../lines/stretch.ts';

const NAMES =
  'article|aside|blockquote|body|br|div|em|figcaption|figure|footer|h[1-6]|head|header|hr|html|iframe|img|li|link|main|meta|nav|ol|p|script|section|source|span|strong|style|sup|table|tbody|td|th|tr|ul|video|[abiu]';

const TAG = `</?(?:${NAMES})(?:\\s[^<>]*)?/?>`;

const MARKUP = new RegExp(
  `${TAG}|&(?:amp|nbsp|quot|apos|lt|gt|[mn]dash|[lr][sd]quo|hellip|#\\d{2,5}|#x[\\da-fA-F]{2,5});`,
);

const TAGS_ALONE = new RegExp(`^(?:${TAG}\\s*)+$`);

/** True for a line of HTML tags and nothing else. */
export const isTags = (text: string): boolean => text.startsWith('<') && text.endsWith('>') && TAGS_ALONE.test(text);

/**
 * HTML left in copy that was taken from a page: lines of nothing but tags are set aside; the rest stands in the text as it
 * came, and is told of once.
 */
export const markup: Pass = (draft) => {
  const { text } = draft;
  if (!text.includes('<') && !text.includes('&')) return draft;
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
      diagnose('markup', [found.index, found.index + found[0].length], { markup: found[0] }),
    ],
  };
};
