import { publicArticle } from '../../stories/public.ts';
import type { DocumentFormat } from '../format.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { stated } from '../stated.ts';
import { articleTag } from '../values/identifier.ts';
import { instantOf } from '../values/instant.ts';
import { articleBody } from './article-body.ts';
import { correctionOf } from './correction.ts';
import { creditedIn } from './credited.ts';
import { mentionsIn } from './mentions.ts';
import { partsOf } from './parts.ts';
import { quotationsIn } from './quotations.ts';
import { versionIn } from './version.ts';

/**
 * An article as a schema.org `NewsArticle`, in JSON-LD. What the vocabulary has no place for is left out: embargo, urgency,
 * slugline, and the dates and figures that the copy speaks of.
 *
 * What is for editors only is left out too; whether the article may be shown at all is for `barred` to say.
 *
 * @returns The object; `writeJsonLd` makes a text of it that a script element can hold.
 * @see https://schema.org/NewsArticle
 * @example toJsonLd({ article }).headline // Ferry line reopens
 */
export function toJsonLd(whole: NewsItem) {
  const article = publicArticle(whole.article);
  const item = { ...whole, article };
  const { published, status, language } = article;
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'NewsArticle' as const,
    '@id': articleTag(article.id),
    ...stated({
      url: item.url,
      mainEntityOfPage: item.url,
      headline: article.headline?.text,
      abstract: article.keyPoints.map(({ text }) => text).join('\n'),
      dateline: article.dateline?.text,
      locationCreated: article.dateline?.places.map((name) => ({ '@type': 'Place' as const, name })),
      datePublished: published.precision === 'day' ? published.value : instantOf(published.value),
      expires: article.expires?.value,
      creativeWorkStatus: status === 'usable' ? null : status,
      inLanguage: language === 'und' ? null : language,
      genre: article.genre?.value,
      ...creditedIn(article),
      copyrightNotice: article.copyright?.text,
      usageInfo: article.usageTerms && { '@type': 'CreativeWork' as const, text: article.usageTerms.text },
      articleBody: articleBody(article.body),
      wordCount: article.wordCount,
      associatedMedia: article.body.flatMap(({ kind, text }) =>
        kind === 'caption' ? [{ '@type': 'ImageObject' as const, caption: text }] : [],
      ),
      hasPart: partsOf(article),
      ...versionIn(item),
      correction: correctionOf(item),
      citation: quotationsIn(article),
      mentions: mentionsIn(article),
    }),
  };
}

/**
 * The same as a text; it holds no `<`, so that it can stand in a script element as it is.
 *
 * @example `<script type="application/ld+json">${writeJsonLd({ article })}</script>`
 */
export const writeJsonLd = (item: NewsItem): string =>
  `${JSON.stringify(toJsonLd(item), null, 2).replaceAll('<', '\\u003c')}\n`;

export const jsonld: DocumentFormat = { ...documents.jsonld, write: writeJsonLd };
