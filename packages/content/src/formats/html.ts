import type { Article } from '../model/article.ts';
import { publicArticle } from '../stories/public.ts';
import { bodyHtml } from './body-html.ts';
import type { DocumentFormat } from './format.ts';
import { documents } from './known.ts';
import type { NewsItem } from './news-item.ts';
import { titleOf } from './title-of.ts';
import { escaped, legible, permitted } from './values/characters.ts';

/**
 * A page with nothing but the article, in semantic HTML that is well-formed XHTML too.
 *
 * What is for editors only is left out; whether the article may be shown at all is for `barred` to say.
 *
 * @see https://html.spec.whatwg.org/multipage/sections.html#the-article-element
 * @example toHtml({ article })
 */
export function toHtml({ article: whole, url }: Pick<NewsItem, 'article' | 'url'>): string {
  const article = publicArticle(whole);
  const { byline, language, id } = article;
  const lang = language === 'und' ? '' : escaped(language);
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<title>${escaped(titleOf(article) || id)}</title>`,
    ...(byline?.names ?? []).map((name) => `<meta name="author" content="${escaped(name)}"/>`),
    url === undefined ? null : `<link rel="canonical" href="${escaped(url)}"/>`,
    '</head>',
    '<body>',
    '<article>',
    ...headerOf(article),
    bodyHtml(article) || null,
    ...footerOf(article),
    '</article>',
    '</body>',
    '</html>',
  ];
  return `${legible(lines.filter((line) => line !== null).join('\n'))}\n`;
}

function headerOf({ headline, keyPoints, byline, published }: Article): string[] {
  const points = keyPoints.map(({ text }) => `<li>${escaped(text)}</li>`).join('');
  return within('header', [
    element('h1', headline?.text),
    points && `<ul>${points}</ul>`,
    element('p', byline?.text),
    published.value && `<p><time datetime="${escaped(published.value)}">${escaped(published.value)}</time></p>`,
  ]);
}

function footerOf({ credit, credits, copyright, usageTerms }: Article): string[] {
  const roles = credits.map(({ role, name }) => `<li>${escaped(`${role}: ${name}`)}</li>`).join('');
  return within('footer', [
    element('p', credit?.text),
    roles && `<ul>${roles}</ul>`,
    ...[copyright, usageTerms].map((part) => part && `<p><small>${escaped(part.text)}</small></p>`),
  ]);
}

const shown = (text: string | undefined): string | null => (text && permitted(text).trim() ? text : null);

const element = (name: string, text: string | undefined): string | null =>
  shown(text) && `<${name}>${escaped(text ?? '')}</${name}>`;

function within(name: string, parts: readonly (string | null | undefined)[]): string[] {
  const lines = parts.flatMap((part) => part || []);
  return lines.length > 0 ? [`<${name}>`, ...lines, `</${name}>`] : [];
}

export const html: DocumentFormat = { ...documents.html, write: toHtml };
