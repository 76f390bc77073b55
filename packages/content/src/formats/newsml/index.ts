import type { Article } from '../../model/article.ts';
import type { DocumentFormat } from '../format.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { nitfElement } from '../nitf/index.ts';
import { placeInStory } from '../place-in-story.ts';
import { newsTag } from '../values/identifier.ts';
import { languageTag } from '../values/language-tag.ts';
import { element, worded, type XmlElement, xmlDocument } from '../xml.ts';
import { contentMeta } from './content-meta.ts';
import { itemMeta } from './item-meta.ts';

/**
 * An article as a NewsML-G2 2.35 news item, its text inside as NITF 3.6.
 *
 * @param item For newsrooms, with the whole article: what is for editors has places of its own. With a public one
 *   (`publicArticle`) they stay empty.
 * @param now When the item was made, where the copy tells no day of its own: the standard demands a moment.
 * @see https://iptc.org/std/NewsML-G2/guidelines/
 * @example toNewsMl({ article }, new Date())
 */
export function toNewsMl(item: NewsItem, now: Date): string {
  const { article } = item;
  return xmlDocument(
    element(
      'newsItem',
      {
        xmlns: 'http://iptc.org/std/nar/2006-10-01/',
        guid: newsTag(item),
        version: placeInStory(item).version?.number ?? 1,
        standard: 'NewsML-G2',
        standardversion: '2.35',
        conformance: 'power',
        'xml:lang': languageTag(article.language),
      },
      element('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml' }),
      rightsInfo(article),
      itemMeta(item, now),
      contentMeta(article),
      element(
        'contentSet',
        {},
        element('inlineXML', { contenttype: 'application/nitf+xml', wordcount: article.wordCount }, nitfElement(item)),
      ),
    ),
  );
}

function rightsInfo({ copyright, usageTerms }: Article): XmlElement | null {
  const rights = [worded('copyrightNotice', copyright?.text), worded('usageTerms', usageTerms?.text)];
  return rights.some((right) => right !== null) ? element('rightsInfo', {}, rights) : null;
}

export const newsml: DocumentFormat = { ...documents.newsml, write: toNewsMl };
