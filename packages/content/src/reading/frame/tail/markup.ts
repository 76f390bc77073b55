import type { Residue } from '../../../model/residue.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Pass } from '../../draft.ts';
import { residueOf, takeOut } from '../lines/stretch.ts';
import { without } from '../lines/without.ts';
import { FURNITURE } from './furniture.ts';
import { LINK_RULE } from './link-rule.ts';

/** In lower case, as pages have them, but for AFP's around names; a short word alone between such signs may be the symbol of a share. */
const TAG =
  '</?(?:(?!org\\s)[a-z][a-z0-9]*(?:\\s[^<>]*|/)|p|br|div|li|tr|td|[uo]l|h[1-6r]|[abi]|em|strong|span|table)>|</(?!org>)[a-z][a-z0-9]*>';

const MARKUP = new RegExp(`${TAG}|&(?:[a-z]{2,6}|#\\d{2,5}|#x[\\da-fA-F]{2,5});`, 'g');

const TAGS_ALONE = new RegExp(`^(?:(?:${TAG})\\s*)+$`);

/** True for a line of HTML tags and nothing else. */
export const isTags = (text: string): boolean => text.startsWith('<') && text.endsWith('>') && TAGS_ALONE.test(text);

/** True where HTML may stand: most copy has not even one of its signs. */
export const hasMarkup = (text: string): boolean => text.includes('<') || text.includes('&');

/** The HTML that stands in a text, from an offset on. */
export function markupIn(text: string, from: number): Span | null {
  MARKUP.lastIndex = from;
  const found = MARKUP.exec(text);
  return found && [found.index, found.index + found[0].length];
}

/**
 * Lines of nothing but HTML tags, left in copy that was taken from a page, are set aside; other tags stand in the text as they came.
 * What pages tell those who hear them read of a link, `Holm & Sons, opens new tab, said`, is cut out of it.
 */
export const markup: Pass = (whole) => {
  const draft = withoutLinks(whole);
  const { text, stretches } = draft;
  const taken = hasMarkup(text)
    ? takeOut(stretches, (stretch): Residue | null =>
        isTags(text.slice(...stretch.span)) ? residueOf(stretch, 'markup/tags', 'markup') : null,
      )
    : null;
  return taken ? { ...draft, stretches: taken.left, residue: [...draft.residue, ...taken.found] } : draft;
};

/** The draft without what its page tells of links. */
function withoutLinks(draft: Draft): Draft {
  if (!draft.text.includes('opens ')) return draft;
  const links = [...draft.text.matchAll(LINK)].map(({ index, 0: text }) =>
    residueOf({ text, span: [index, index + text.length] }, LINK_RULE, FURNITURE),
  );
  const spans = links.map(({ span }) => span);
  return links.length > 0 ? without({ ...draft, residue: [...draft.residue, ...links] }, spans) : draft;
}

/** `, opens new tab`, `(opens in a new window)`; not `the bank, in its first year, opens new windows`. */
const LINK = /(?:, |\()opens (?:in a )?new (?:tab\b|window(?=[,.;:)]|\s*$))\)?/gm;
