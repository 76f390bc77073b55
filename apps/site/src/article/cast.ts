import type { Name, NameKind, PublicArticle } from '@dateline/content';
import { nameId } from './marks.ts';

/** Somebody or something that a story names. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** What the copy calls them beside the name: `President`. */
  readonly roles: readonly string[];
  readonly mentions: number;
}

/**
 * Who and what of one kind a story names, in the order of first mention. Whoever only wrote, edited or sent it is not of the
 * story; where it was filed is.
 */
export function castOf({ names, byline, credits, dateline }: PublicArticle, kind: NameKind): Member[] {
  const makers = [...credits, ...(byline ? [byline] : []), ...(dateline && kind !== 'place' ? [dateline] : [])];
  const isMaker = ({ span }: Name) => makers.some((maker) => span[0] >= maker.span[0] && span[1] <= maker.span[1]);
  const members = new Map<string, Name[]>();
  for (const name of names) {
    if (name.kind !== kind || isMaker(name)) continue;
    const mentions = members.get(name.entity);
    if (mentions) mentions.push(name);
    else members.set(name.entity, [name]);
  }
  return [...members].map(([entity, mentions]) => ({
    id: nameId(entity),
    name: mentions[0]?.full ?? entity,
    roles: [...new Set(mentions.flatMap(({ role }) => (role ? [role.text.replace(/\s+/g, ' ')] : [])))],
    mentions: mentions.length,
  }));
}
