import type { DocumentFormat } from '../format.ts';
import { keptLast } from '../kept-last.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { articleTag } from '../values/identifier.ts';
import { languageTag } from '../values/language-tag.ts';
import { element, worded, type XmlElement, xmlDocument } from '../xml.ts';
import { body } from './body.ts';
import { docdata } from './docdata.ts';
import { normOf } from './norm.ts';

/** An article as the `nitf` element, which NewsML-G2 carries too. */
export const nitfElement = keptLast(elementOf);

function elementOf(item: NewsItem): XmlElement {
  const { article, url } = item;
  const { id, language, headline, genre, published, wordCount } = article;
  return element(
    'nitf',
    {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      version: '-//IPTC//DTD NITF 3.6//EN',
      uno: articleTag(id),
      baselang: languageTag(language),
    },
    element(
      'head',
      {},
      worded('title', headline?.text),
      element(
        'tobject',
        { 'tobject.type': 'news' },
        genre ? element('tobject.property', { 'tobject.property.type': genre.value }) : null,
      ),
      docdata(item),
      element('pubdata', {
        type: 'web',
        'item-length': wordCount,
        'unit-of-measure': 'word',
        'date.publication': normOf(published.value),
        'ex-ref': url,
      }),
    ),
    body(article),
  );
}

/**
 * An article in the News Industry Text Format, version 3.6.
 *
 * @param item For newsrooms, with the whole article: what is for editors has places of its own. With a public one
 *   (`publicArticle`) they stay empty.
 * @see https://iptc.org/standards/nitf/
 * @example toNitf({ article })
 */
export const toNitf = (item: NewsItem): string => xmlDocument(nitfElement(item));

export const nitf: DocumentFormat = { ...documents.nitf, write: toNitf };
