import { agencyOf } from '../../agencies/index.ts';
import type { Block } from '../../model/block.ts';
import type { Draft } from '../draft.ts';
import { type Mention, startOf } from './mention.ts';

/**
 * Without whoever a caption credits at its end for the picture: `(Photo by Ann Orrin/AFP)` names nobody of the story.
 *
 * @param mentions In order.
 */
export function withoutCredited(mentions: Mention[], { body, text }: Draft): Mention[] {
  const credits = body.filter(({ kind }) => kind === 'caption').map((caption) => creditIn(text, caption));
  if (credits.length === 0) return mentions;
  let next = 0;
  return mentions.filter((mention) => {
    const start = startOf(mention);
    while ((credits[next]?.[1] ?? start + 1) <= start) next++;
    return (credits[next]?.[0] ?? start + 1) > start;
  });
}

/** Where the credit at the end of a caption starts, and where the caption ends; the same twice where it has none. */
function creditIn(text: string, { span: [from, end] }: Block): readonly [number, number] {
  const tail = text.slice(Math.max(from, end - LONGEST), end);
  const credit = CREDIT.exec(tail);
  const named = credit?.[1] === undefined || PICTURE.test(credit[1]) || agencyOf(credit[1]) !== undefined;
  return [credit && named ? end - tail.length + credit.index : end, end];
}

const LONGEST = 160;

/** The last brackets, or what an agency opens its credit on. */
const CREDIT = /(?:[([]([^()[\]]+)[)\]]|REUTERS\/.*|(?:Photo|Picture|Image|Credit)(?: by|:|\/).*)\.?$/s;

/** What the brackets around a credit hold, and others do not. */
const PICTURE = /\/|\bvia\b|photo|picture|image|courtesy/i;
