import type { Link, ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { oneLine } from '../../text/one-line.ts';
import type { Feed } from '../feeds/feed.ts';
import { publicItems } from '../feeds/public-items.ts';
import type { FeedFormat } from '../format.ts';
import { feeds } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { titleOf } from '../title-of.ts';
import { legible } from '../values/characters.ts';

/** The longest that a lede is quoted, in UTF-16 code units. */
const LONGEST = 300;

/**
 * A list as `llms.txt`: the site, what it is, and a link to each article with its day and how it opens. What has no page is
 * left out.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @see https://llmstxt.org/
 * @example toLlmsTxt(feed, new Date()) // # Paper\n\n> All of it\n\n## Articles\n\n- [Ferry line reopens](https://…): 2027-10-12. The ferry …
 */
export function toLlmsTxt(feed: Feed, now: Date): string {
  const { title, description } = feed;
  const links = publicItems(feed, now).flatMap(linkTo);
  const list: RootContent[] = [
    { type: 'heading', depth: 2, children: [words('Articles')] },
    { type: 'list', spread: false, children: links },
  ];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [words(title)] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [words(description)] }] },
      ...(links.length > 0 ? list : []),
    ],
  };
  return toMarkdown(root, { bullet: '-' });
}

function linkTo({ article, url }: NewsItem): ListItem[] {
  if (url === undefined) return [];
  const { id, published, body } = article;
  const lede = line(body.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  const notes = [published.value && `${published.value.slice(0, 10)}.`, cut(lede)].filter((note) => note).join(' ');
  const link: Link = { type: 'link', url, children: [words(titleOf(article) || id)] };
  const children: PhrasingContent[] = notes ? [link, words(`: ${notes}`)] : [link];
  return [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }];
}

const words = (value: string): Text => ({ type: 'text', value: line(value) || '…' });

const line = (text: string): string => oneLine(legible(text)).trim();

/** The beginning, up to the last whole word; half of a surrogate pair never stays. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const end = start.lastIndexOf(' ');
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[\ud800-\udbff]$/, '')} …`;
}

export const llmsTxt: FeedFormat = { ...feeds.llms, write: toLlmsTxt };
