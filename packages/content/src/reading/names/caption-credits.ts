import type { Draft } from '../draft.ts';
import { creditSpan } from '../frame/body/captions.ts';
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
  const credits = captions.map((caption) => creditSpan(text, caption));
  let next = 0;
  return mentions.filter((mention) => {
    const start = startOf(mention);
    while ((credits[next]?.[1] ?? start + 1) <= start) next++;
    return (credits[next]?.[0] ?? start + 1) > start;
  });
}
