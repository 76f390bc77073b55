import type { Article } from '../../model/article.ts';
import type { Edition, Entry } from '../../model/edition.ts';
import type { Name } from '../../model/name.ts';
import { nameKindOf } from '../../model/name-kinds.ts';
import { publicArticle } from '../../stories/public.ts';
import { barred, turnsOf } from '../../stories/publishable.ts';
import { sameEntities } from './same-entities.ts';

/** An edition in which what several stories name has one id. */
export interface Joined {
  readonly edition: Edition;
  /** Ids that articles have by themselves, each with the one that stands for it here. */
  readonly same: ReadonlyMap<string, string>;
}

/**
 * Gives what several stories name one id. Only what readers may see at any time tells what is the same, so that neither a moment nor
 * a word that is hidden shows in an id.
 */
export function joined(edition: Edition): Joined {
  // one version bars its story
  const closed = new Set(edition.entries.flatMap(({ story, article }) => (isAlwaysOpen(article) ? [] : [story])));
  const open = edition.entries.flatMap(({ story, article }) => (closed.has(story) ? [] : [publicArticle(article)]));
  const same = sameEntities(open);
  return same.size === 0
    ? { edition, same }
    : { edition: { ...edition, entries: edition.entries.map((entry) => withIds(entry, same)) }, same };
}

const isAlwaysOpen = (article: Article): boolean =>
  turnsOf(article).length === 0 && barred(article, new Date(0)) === null;

function withIds(entry: Entry, same: ReadonlyMap<string, string>): Entry {
  const { names, quotes } = entry.article;
  if (!names.some(({ entity }) => same.has(entity))) return entry;
  const article = {
    ...entry.article,
    names: names.map((name): Name => {
      const entity = same.get(name.entity);
      return entity === undefined ? name : { ...name, entity, kind: nameKindOf(entity) ?? 'other' };
    }),
    quotes: quotes.map((quote) => {
      const id = quote.speaker?.entity;
      const other = id === undefined ? undefined : same.get(id);
      return quote.speaker && other !== undefined ? { ...quote, speaker: { ...quote.speaker, entity: other } } : quote;
    }),
  };
  return { ...entry, article };
}
