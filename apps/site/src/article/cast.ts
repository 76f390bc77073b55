import type { Name, NameKind, PublicArticle, Span } from '@dateline/content';
import { storyNames } from '@dateline/content/archive';

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
export function castOf(article: PublicArticle): Cast {
  const { byline, credit, credits } = article;
  const makers = [...credits, ...[byline, credit].flatMap((part) => part ?? [])];
  const within = (name: Name, part: { readonly span: Span }): boolean =>
    name.span[0] >= part.span[0] && name.span[1] <= part.span[1];
  const members = new Map<string, Name[]>();
  for (const name of storyNames(article)) {
    if (makers.some((maker) => within(name, maker))) continue;
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
