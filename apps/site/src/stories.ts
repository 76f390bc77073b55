import { type CollectionEntry, getCollection } from 'astro:content';
import { excerpt } from './article/excerpt.ts';
import { newestFirst, type Placed } from './front/arrange.ts';
import { visible } from './text/visible.ts';

type Entry = CollectionEntry<'articles'>['data'];

/** A story as lists show it. */
export interface Listed extends Placed {
  readonly address: string;
  readonly title: string;
  /** Its first sentence. */
  readonly lede: string;
  readonly entry: Entry;
}

/** Every story that may be published, newest first. */
export async function stories(): Promise<Listed[]> {
  return (await getCollection('articles')).map(({ data }) => listed(data)).sort(newestFirst);
}

function listed(entry: Entry): Listed {
  const { id, published, urgency = 5, wordCount } = entry.article;
  return {
    id,
    published: published.value,
    urgency,
    wordCount,
    address: entry.address,
    title: titleOf(entry),
    lede: ledeOf(entry),
    entry,
  };
}

/** The headline; where there is none, the words that the copy opens with. */
const titleOf = ({ article }: Entry): string =>
  visible(article.headline?.text.replace(/\s+/g, ' ') ?? (excerpt(article.body[0]?.text ?? '', 70) || 'Untitled'));

/** The first sentence of the first paragraph. */
function ledeOf({ article, source }: Entry): string {
  const first = article.body.find(({ kind }) => kind === 'paragraph');
  const sentence = first?.sentences[0];
  return visible(excerpt(sentence ? source.slice(...sentence) : (first?.text ?? ''), 320));
}
