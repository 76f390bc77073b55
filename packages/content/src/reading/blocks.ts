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
  if (isHeading(stretch, stretches[i + 1])) return ['heading', 'blocks/heading'];
  return ['paragraph', 'blocks/paragraph'];
}

/** A short line without a full stop, above a paragraph. */
function isHeading({ text, lines, spaced }: Stretch, next: Stretch | undefined): boolean {
  if (!next || text.length > 80 || lines.length > 1 || !spaced) return false;
  return (
    /^[\p{Lu}\d"'“‘]/u.test(text) && /[\p{L}\d)"'”’?]$/u.test(text) && next.text.length > text.length && !next.table
  );
}
