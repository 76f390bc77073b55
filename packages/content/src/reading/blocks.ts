import type { Block } from '../model/block.ts';
import { captionRule } from './captions.ts';
import type { Draft, Pass, Stretch } from './draft.ts';
import { isRule } from './stands-alone.ts';

/** What no other pass has taken becomes the body, each stretch a block of its kind. */
export const blocks: Pass = (draft) => ({
  ...draft,
  stretches: [],
  body: draft.stretches.map((stretch, i): Block => {
    const [kind, rule] = kindOf(draft, stretch, i);
    const text = kind === 'table' || kind === 'list' ? draft.text.slice(...stretch.span) : stretch.text;
    return { kind, text, sentences: [], span: stretch.span, rule };
  }),
});

function kindOf({ text, stretches }: Draft, stretch: Stretch, i: number): [kind: Block['kind'], rule: string] {
  if (stretch.table) return ['table', 'blocks/columns'];
  if (isRule(stretch.text)) return ['break', 'blocks/rule'];
  const caption = captionRule(text, stretch);
  if (caption) return ['caption', caption];
  if (NOTE.test(stretch.text)) return ['note', 'blocks/note'];
  if (isQuotation(stretch.text)) return ['quote', 'blocks/quotation'];
  if (isHeading(stretch, stretches[i + 1])) return ['heading', 'blocks/heading'];
  return ['paragraph', 'blocks/paragraph'];
}

/** What the copy tells its readers beside the story: rates of exchange, an editor's note, how the story was corrected. */
const NOTE =
  /^(?:\([$€£¥]?\s?[\d.,]+ .{0,60}=.{0,60}\)$|\(?editor['’]s note\s*[:_—–-]|\(?(?:this|the) (?:story|article|report|item) (?:(?:has been|was|is) (?:corrected|refiled|updated|clarified)|corrects|refiles|clarifies))/i;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** Nothing but one quotation, or one with a dash and a name after it. */
function isQuotation(text: string): boolean {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined || text.length < 20) return false;
  const close = text.indexOf(closing, 1);
  if (close < 0) return false;
  return (
    close === text.length - 1 || (/^\s*(?:--?|[—–―])\s*\p{Lu}/u.test(text.slice(close + 1)) && text.length - close < 80)
  );
}

/** A short line without a full stop, above a paragraph. */
function isHeading({ text, lines, spaced }: Stretch, next: Stretch | undefined): boolean {
  if (!next || text.length > 80 || lines.length > 1) return false;
  if (!spaced && (text !== text.toUpperCase() || text.length < 4 || /\d/.test(text))) return false;
  return (
    /^[\p{Lu}\d"'“‘]/u.test(text) && /[\p{L}\d)"'”’?]$/u.test(text) && next.text.length > text.length && !next.table
  );
}
