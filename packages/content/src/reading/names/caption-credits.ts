import type { Block } from '../../model/block.ts';
import { isSpace } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { creditStart } from '../frame/body/captions.ts';
import { startOf } from './mention.ts';
import type { Mention } from './naming.ts';

/**
 * Without whoever a caption credits at its end for the picture: `(Photo by Ann Orrin/AFP)` names nobody of the story.
 *
 * @param mentions In order.
 */
export function withoutCredited(mentions: Mention[], { body, text }: Draft): Mention[] {
  const captions = body.filter(({ kind }) => kind === 'caption');
  if (captions.length === 0) return mentions;
  const credits = captions.map((caption) => [startIn(text, caption), caption.span[1]] as const);
  let next = 0;
  return mentions.filter((mention) => {
    const start = startOf(mention);
    while ((credits[next]?.[1] ?? start + 1) <= start) next++;
    return (credits[next]?.[0] ?? start + 1) > start;
  });
}

/** Where the credit of a caption starts in the source, whose lines may be wrapped within it. */
function startIn(source: string, { text, span: [from, to] }: Block): number {
  let left = text.slice(creditStart(text)).replace(/\s/g, '').length;
  let at = to;
  while (left > 0 && at > from) if (!isSpace(source.charCodeAt(--at))) left--;
  return at;
}
