import type { Name } from '../../model/name.ts';
import type { PublicArticle } from '../../model/public-article.ts';

/**
 * The names of a story: all that its copy names, but for the agency that sends it, which its dateline names, and its captions for
 * their pictures.
 *
 * @example storyNames(article).map(({ full }) => full) // without `Yonhap`, where that only stands in `KARSUND, Oct. 12 (Yonhap) --`
 */
export function storyNames({ names, dateline, body }: Named): readonly Name[] {
  if (!dateline?.agency) return names;
  const isSigned = (name: Name): boolean => name.kind === 'organisation' && within(name, dateline);
  const senders = new Set(names.filter(isSigned).map(({ entity }) => entity));
  if (senders.size === 0) return names;
  const signed = [dateline, ...body.filter(({ kind }) => kind === 'caption')];
  return names.filter((name) => !(senders.has(name.entity) && signed.some((part) => within(name, part))));
}

type Named = Pick<PublicArticle, 'names' | 'dateline' | 'body'>;

const within = ({ span: [from, to] }: Name, { span: [start, end] }: Pick<Name, 'span'>): boolean =>
  from >= start && to <= end;
