import type { Article } from '../../model/article.ts';
import type { Name, NameKind } from '../../model/name.ts';
import { touching } from '../../text/touching.ts';

/**
 * Everybody and everything of some kinds, or of all where none is given, that the copy speaks of, once each, by the first
 * mention. Who is only named as having written or sent it is not spoken of.
 *
 * @example entitiesIn(article, 'person').map(({ full }) => full) // ['Nadia Tressel']
 */
export function entitiesIn(
  { names, byline, credits, credit, dateline }: Article,
  ...kinds: readonly NameKind[]
): readonly Name[] {
  const isCredit = touching([byline, credit, ...credits].flatMap((part) => (part ? [part.span] : [])));
  const isDateline = touching(dateline ? [dateline.span] : []);
  const first = new Map<string, Name>();
  for (const name of names) {
    if (kinds.length > 0 && !kinds.includes(name.kind)) continue;
    if (isCredit(name.span) || (name.kind === 'organisation' && isDateline(name.span))) continue;
    if (!first.has(name.entity)) first.set(name.entity, name);
  }
  return [...first.values()];
}
