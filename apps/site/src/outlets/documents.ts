import { documentFormats, type NewsItem } from '@dateline/content/formats';
import type { Outlet } from './outlet.ts';

/** The formats of an article that stand beside its page; the page itself is its HTML. */
export const besidePages = documentFormats.filter(({ name }) => name !== 'html');

/**
 * Where an article stands in a format: under its page, so that whoever bars the page bars this as well.
 *
 * @param address Of its page: `/2023/03/21/pact/`.
 * @example documentPath('/2023/03/21/pact/', { extension: 'jsonld' }) // /2023/03/21/pact/article.jsonld
 */
export const documentPath = (address: string, { extension }: { readonly extension: string }): string =>
  `${address}article.${extension}`;

/** An article in every format. */
export const documentsOf = (address: string, item: NewsItem, now: Date): Outlet[] =>
  besidePages.map((format) => ({ path: documentPath(address, format).slice(1), content: format.write(item, now) }));
