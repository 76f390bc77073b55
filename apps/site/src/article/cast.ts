import type { Name, NameKind, PublicArticle, Span } from '@dateline/content';

/** Somebody or something that a story names. */
export interface Member {
  /** Its id, as in `names`. */
  readonly entity: string;
  readonly name: string;
  /** What the copy calls them beside the name: `President`. */
  readonly roles: readonly string[];
  readonly mentions: number;
}

/** Who and what a story names, by kind. */
export type Cast = Readonly<Record<'person' | 'organisation' | 'place', readonly Member[]>>;

/**
 * Who and what a story names, in the order of first mention. Whoever only wrote, edited or sent it is not of the story; where it
 * was filed is.
 */
export function castOf({ names, byline, credit, credits, dateline, body }: PublicArticle): Cast {
  const makers = [...credits, ...[byline, credit].flatMap((part) => part ?? [])];
  const captions = body.filter(({ kind }) => kind === 'caption');
  const within = (name: Name, part: { readonly span: Span }): boolean =>
    name.span[0] >= part.span[0] && name.span[1] <= part.span[1];
  const isSigned = (name: Name): boolean => name.kind !== 'place' && dateline !== null && within(name, dateline);
  const senders = new Set(names.filter(isSigned).map(({ entity }) => entity));
  const members = new Map<string, Name[]>();
  for (const name of names) {
    if (makers.some((maker) => within(name, maker))) continue;
    if (isSigned(name)) continue;
    // whose picture it is
    if (senders.has(name.entity) && captions.some((caption) => within(name, caption))) continue;
    const mentions = members.get(name.entity);
    if (mentions) mentions.push(name);
    else members.set(name.entity, [name]);
  }
  const all = [...members.values()];
  const of = (kind: NameKind): Member[] => all.filter(([first]) => first?.kind === kind).map(memberOf);
  return { person: of('person'), organisation: of('organisation'), place: of('place') };
}

const memberOf = (mentions: readonly Name[]): Member => ({
  entity: mentions[0]?.entity ?? '',
  name: mentions[0]?.full ?? '',
  roles: [...new Set(mentions.flatMap(({ role }) => (role ? [role.text.replace(/\s+/g, ' ')] : [])))],
  mentions: mentions.length,
});
