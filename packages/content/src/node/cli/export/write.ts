import { join } from 'node:path';
import type { DocumentFormat, FeedFormat } from '../../../formats/format.ts';
import type { NewsItem } from '../../../formats/news-item.ts';
import { isFolder } from '../../folder/walk.ts';
import { writeWhole } from '../../write-whole.ts';
import { type Io, write } from '../io.ts';
import { feedOf } from './feed.ts';
import { currentItems, shownItems, wholeItems } from './items.ts';
import { leftOutOfList } from './left-out.ts';
import type { ExportOptions } from './options.ts';
import type { Source } from './source.ts';
import { createUnseen, listed } from './unseen.ts';

/** Where nobody says where the site stands, `npm start` has it here. */
const HERE = 'http://localhost:8787';

/** Writes one document of all stories. */
export async function writeFeed(
  source: Source,
  format: FeedFormat,
  { output, site = HERE, title = site === HERE ? 'Dateline' : undefined, now }: ExportOptions,
  io: Io,
): Promise<void> {
  const items = await currentItems(source, site, now);
  await write(io.stderr, leftOutOfList(source, items, format, now));
  const text = format.write(feedOf(items, format, site, title), now);
  await (output === undefined ? write(io.stdout, text) : writeWhole(output, text));
}

/**
 * Writes a document an article, and says which may not go out, and why.
 *
 * @returns False where the one article that was asked for is among them.
 */
export async function writeDocuments(
  source: Source,
  format: DocumentFormat,
  { output, whole, now, site }: ExportOptions,
  io: Io,
): Promise<boolean> {
  const items = whole ? wholeItems(source) : await shownItems(source, site, now);
  const out = new Set(items.map(({ article }) => article.id));
  const left = source.articles.filter(({ id }) => !out.has(id)).map(createUnseen(source, now).ofArticle);
  if (left.length > 0) await write(io.stderr, leftOut(left, source.articles.length, format));
  const { single } = source;
  const [item] = items;
  if (single && !item) return source.articles.length === 0;
  if (output === undefined) {
    await write(io.stdout, single && item ? format.write(item, now) : arrayOf(items, format, now));
    return true;
  }
  const isFile = single && !/[\\/]$/.test(output) && !(await isFolder(output));
  for (const each of items) {
    const path = isFile ? output : join(output, `${encodeURIComponent(each.article.id)}.${format.extension}`);
    await writeWhole(path, format.write(each, now));
  }
  return true;
}

const arrayOf = (items: readonly NewsItem[], format: DocumentFormat, now: Date): string =>
  items.length === 0 ? '[]\n' : `[\n${items.map((item) => format.write(item, now).trimEnd()).join(',\n')}\n]\n`;

const leftOut = (left: readonly string[], all: number, { forNewsrooms }: DocumentFormat): string =>
  `${left.length} of ${all} left out${forNewsrooms ? '; with --whole all goes out' : ''}:\n${listed(left)}`;
